import type { DirectiveNode, IfNode, Node, ReferenceNode, SetNode, StringNode } from "../nodes/node.ts";
import type { ParsedTemplate } from "../parser/parse-template.ts";
import type { LedgerId } from "./ledger.ts";
import { type Part, partsOf } from "./parts-of.ts";

/** What a template relies on as far as its text alone tells: names in the `LEDGER`. A rendering tells the others. */
export function reliedOnInSource({ text, nodes }: ParsedTemplate): readonly LedgerId[] {
  const found = new Set<LedgerId>(inStatements(nodes));
  for (const part of partsOf(nodes)) for (const id of signsIn(part, text)) found.add(id);
  return [...found];
}

function signsIn(part: Part, text: string): readonly LedgerId[] {
  switch (part.kind) {
    case "text":
      if (text.startsWith("#[[", part.start)) return ["raw-blocks"];
      return /\$[^.[\s]/.test(part.text) ? ["dollar-as-text"] : [];
    case "comment":
      return /^##.*[\r\n]$/s.test(text.slice(part.start, part.end)) ? ["line-comments-take-the-line-end"] : [];
    case "reference":
      return inReference(part);
    case "property":
      return part.name.includes("-") ? ["dashes-belong-to-names"] : [];
    case "method":
      return METHODS.get(part.name) ?? [];
    case "string":
      return inString(part, text);
    case "set":
      return inSet(part, text);
    case "if":
      return [
        ...atIndentation(part, text),
        ...[...part.branches.map(({ body }) => body), part.otherwise ?? []].flatMap(inStatements),
      ];
    case "directive":
      if (part.name === "literal") return ["literal-prints-raw"];
      return [...atIndentation(part, text), ...inStatements(part.body ?? [])];
    case "index":
    case "list":
    case "range":
    case "map":
    case "integer":
    case "decimal":
    case "boolean":
    case "word":
    case "binary":
    case "not":
    case "group":
    case "error":
      return [];
  }
}

/** Methods of Java 11 and later. */
const NEWER_JAVA: readonly string[] = [
  "strip",
  "stripLeading",
  "stripTrailing",
  "isBlank",
  "repeat",
  "indent",
  "stripIndent",
  "translateEscapes",
  "formatted",
];

const METHODS: ReadonlyMap<string, readonly LedgerId[]> = new Map<string, readonly LedgerId[]>([
  ["replaceAll", ["regular-expressions"]],
  ["replaceFirst", ["regular-expressions"]],
  ["matches", ["regular-expressions"]],
  ["split", ["regular-expressions"]],
  ...NEWER_JAVA.map((name) => [name, ["newer-java"]] as const),
]);

/** Methods that are called for what they change, and print what they give. */
const CHANGES: ReadonlySet<string> = new Set(["add", "addAll", "put", "putAll", "putIfAbsent", "set", "remove"]);

function inStatements(nodes: readonly Node[]): readonly LedgerId[] {
  const prints = nodes.some((node) => {
    const last = node.kind === "reference" ? node.parts.at(-1) : undefined;
    return last?.kind === "method" && CHANGES.has(last.name);
  });
  return prints ? ["changes-print"] : [];
}

function inReference({ name, before, isEscaped }: ReferenceNode): readonly LedgerId[] {
  if (isEscaped || before.includes("\\")) return ["backslashes-escape-references"];
  return name.includes("-") ? ["dashes-belong-to-names"] : [];
}

function inString({ start, end }: StringNode, text: string): readonly LedgerId[] {
  const quote = text.charAt(start);
  const inner = text.slice(start + 1, end - 1);
  const isDouble = quote === '"';
  const found: LedgerId[] = [];
  if (inner.includes(quote + quote)) found.push("quotes-double");
  if (isDouble && /\\u[\da-f]{4}/i.test(inner)) found.push("unicode-escapes");
  else if (inner.includes("\\")) found.push("backslashes-escape-no-quote");
  if (!isDouble && /\$!?\{?[a-z_]|#\{?[a-z]/i.test(inner)) found.push("single-quotes-stay");
  return found;
}

/** The blanks that a `#set` takes along belong to it. */
function inSet({ start, target }: SetNode, text: string): readonly LedgerId[] {
  const found: LedgerId[] = [];
  if (text.charAt(start) === "#" && /[ \t]/.test(text.charAt(start - 1))) found.push("set-leaves-blanks-after-text");
  const [first] = target.parts;
  if (target.name !== "context" || first === undefined) return found;
  const isOverride = first.kind === "property" && OVERRIDES.has(first.name);
  return [...found, isOverride ? "overrides-are-set" : "context-takes-other-names"];
}

const OVERRIDES: ReadonlySet<string> = new Set(["requestOverride", "responseOverride"]);

function atIndentation({ start }: IfNode | DirectiveNode, text: string): readonly LedgerId[] {
  let before = start;
  while (/[ \t]/.test(text.charAt(before - 1))) before--;
  const isFirst = before === 0 || /[\r\n]/.test(text.charAt(before - 1));
  return isFirst && before < start ? ["indentation-stays"] : [];
}
