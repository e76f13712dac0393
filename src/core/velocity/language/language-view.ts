import type { Node } from "../nodes/node.ts";
import type { ParsedTemplate } from "../parser/parse-template.ts";
import { surveyTemplate } from "./survey/survey-template.ts";
import type { Survey } from "./survey/uses.ts";
import type { Surroundings } from "./surroundings.ts";
import { TypeInference } from "./types/infer-types.ts";

/** A template as the language service looks at it. */
export interface LanguageView {
  readonly text: string;
  readonly parsed: ParsedTemplate;
  readonly surroundings: Surroundings;
  readonly survey: Survey;
  readonly types: TypeInference;
  /** Whether it renders JSON: it begins as JSON does, or with a reference, and its content type is JSON's. */
  readonly isJson: boolean;
}

/** Looks at a template; the time grows with its length. */
export function viewTemplate(parsed: ParsedTemplate, surroundings: Surroundings): LanguageView {
  const survey = surveyTemplate(parsed.nodes);
  return {
    text: parsed.text,
    parsed,
    surroundings,
    survey,
    types: new TypeInference(survey, surroundings),
    isJson: rendersJson(parsed, surroundings),
  };
}

/** A template's content type is that of the request: what it renders may be a query all the same. */
function rendersJson({ nodes }: ParsedTemplate, { contentType }: Surroundings): boolean {
  const first = firstPrinted(nodes);
  if (first?.kind === "text") return /^\s*[[{]/.test(first.text);
  return first !== null && contentType !== undefined && /[/+-]json(?:[-;. ]|$)/i.test(contentType);
}

type Printed = Extract<Node, { readonly kind: "text" | "reference" }>;

/** What prints first, in the first branch or round. */
function firstPrinted(nodes: readonly Node[]): Printed | null {
  for (const node of nodes) {
    const found = printedOf(node);
    if (found !== null) return found;
  }
  return null;
}

function printedOf(node: Node): Printed | null {
  switch (node.kind) {
    case "text":
      return node.text.trim() === "" ? null : node;
    case "reference":
      return node;
    case "if":
      return firstPrinted(node.branches[0]?.body ?? []);
    case "directive":
      return node.name === "foreach" ? firstPrinted(node.body ?? []) : null;
    case "set":
    case "comment":
    case "error":
      return null;
  }
}
