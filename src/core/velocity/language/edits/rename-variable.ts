import type { ParsedTemplate } from "../../parser/parse-template.ts";
import { surveyTemplate } from "../survey/survey-template.ts";
import type { TextRange } from "../structure/blocks.ts";
import type { Edit } from "./edit.ts";

const NAME = /^[a-zA-Z_][\w-]*$/;
const TAKEN: ReadonlySet<string> = new Set(["input", "util", "context", "stageVariables", "foreach"]);

/** The name of the variable at an offset, which can be renamed; `null` where there is none, or it is the gateway's. */
export function variableAt(parsed: ParsedTemplate, offset: number): (TextRange & { readonly name: string }) | null {
  const { references, assignments } = surveyTemplate(parsed.nodes);
  const use = references.findLast(
    ({ node: { nameStart, name } }) => nameStart <= offset && offset <= nameStart + name.length,
  );
  if (use === undefined || !assignments.some(({ name }) => name === use.node.name)) return null;
  const { name, nameStart } = use.node;
  return { name, start: nameStart, end: nameStart + name.length };
}

/** What renames the variable at an offset wherever it stands, or why it cannot be renamed so. */
export function renameVariable(
  parsed: ParsedTemplate,
  offset: number,
  next: string,
): { readonly edits: readonly Edit[] } | { readonly problem: string } {
  const variable = variableAt(parsed, offset);
  if (variable === null) return { problem: "Only a variable that the template sets can be renamed." };
  if (!NAME.test(next)) return { problem: "A name begins with a letter or _, then come letters, digits, _ and -." };
  const { references } = surveyTemplate(parsed.nodes);
  const isTaken = TAKEN.has(next) || (next !== variable.name && references.some(({ node }) => node.name === next));
  if (isTaken) return { problem: `There is a $${next} already.` };
  const edits = references
    .filter(({ node }) => node.name === variable.name)
    .map(({ node }) => ({ start: node.nameStart, end: node.nameStart + node.name.length, text: next }));
  return { edits };
}
