import type { ParsedTemplate } from "../../parser/parse-template.ts";
import { type LanguageView, viewTemplate } from "../language-view.ts";
import type { ReferenceUse } from "../survey/uses.ts";
import type { Surroundings } from "../surroundings.ts";
import type { TextRange } from "./blocks.ts";
import { wordAt } from "./blocks.ts";

/** What only the whole template tells of a word. */
export interface SemanticToken extends TextRange {
  readonly type: "unknownVariable" | "loopVariable" | "gatewayObject" | "printedDirective";
}

/** The words that mean something else than they seem to, in the order of the text. */
export function semanticTokens(parsed: ParsedTemplate, surroundings: Surroundings): readonly SemanticToken[] {
  const view = viewTemplate(parsed, surroundings);
  const ofNames = view.survey.references.flatMap((use): SemanticToken[] => {
    const type = tokenTypeOf(view, use);
    const { name, nameStart } = use.node;
    return type === null ? [] : [{ start: nameStart, end: nameStart + name.length, type }];
  });
  const ofDirectives = view.survey.directives.flatMap(({ node }): SemanticToken[] => {
    const word = LIVE.has(node.name) ? null : wordAt(parsed.text, node.start);
    return word === null ? [] : [{ ...word, type: "printedDirective" }];
  });
  return [...ofNames, ...ofDirectives].toSorted((a, b) => a.start - b.start);
}

function tokenTypeOf({ types }: LanguageView, { node, role, scope }: ReferenceUse): SemanticToken["type"] | null {
  const type = types.ofName(node.name, { offset: node.start, scope });
  const [assignment] = types.assignmentsOf(node.name);
  if (type.name === "Gateway" && assignment === undefined) return "gatewayObject";
  if (type.name === "Missing" && role !== "target") return "unknownVariable";
  return assignment?.by === "foreach" || type.name === "Loop" ? "loopVariable" : null;
}

const LIVE: ReadonlySet<string> = new Set(["foreach", "define", "break", "stop", "literal", "include", "parse"]);
