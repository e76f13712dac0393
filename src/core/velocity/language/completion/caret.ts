import { parseTemplate } from "../../parser/parse-template.ts";
import type { ReferenceNode } from "../../nodes/node.ts";
import { referenceBefore } from "./reference-before.ts";

/** What the caret stands in. `start` is where the word begins that it ends. */
export type Caret =
  | { readonly in: "directive"; readonly start: number }
  | { readonly in: "name"; readonly start: number }
  /** Behind the dot of a reference. */
  | { readonly in: "member"; readonly start: number; readonly owner: ReferenceNode }
  /** In the quotes of `$input.params('…')`. */
  | { readonly in: "parameter"; readonly start: number }
  /** In the quotes of `$input.path('…')` or `$input.json('…')`. */
  | { readonly in: "path"; readonly start: number; readonly path: string }
  /** In the quotes of `$x['…']`. */
  | { readonly in: "key"; readonly start: number; readonly owner: ReferenceNode };

/** So far back is looked for what the caret stands in. */
const LOOK = 1000;

const WORD = /[a-zA-Z_][\w-]*$/;

/** What the caret stands in; `null` where it is plain text. */
export function caretAt(text: string, offset: number): Caret | null {
  const lineStart = Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
  const before = text.slice(Math.max(lineStart, offset - LOOK), offset);
  const start = offset - (WORD.exec(before)?.[0].length ?? 0);
  if (/##/.test(before)) return null;
  if (/(?:^|[^\\#])#\{?[a-zA-Z]*$/.test(before)) return { in: "directive", start };
  const quoted = inQuotes(text, before, offset);
  if (quoted !== null) return quoted;
  return /\$!?\{?(?:[a-zA-Z_][\w-]*)?$/.test(before) ? { in: "name", start } : memberOf(text, start);
}

const PARAMETER = /\$!?\{?input\.params\(\s*['"](?<quoted>[^'"]*)$/;
const PATH = /\$!?\{?input\.(?:path|json)\(\s*(?:'(?<quoted>[^']*)|"(?<doubled>[^"]*))$/;
const KEY = /\[\s*['"](?<quoted>[^'"]*)$/;

function inQuotes(text: string, before: string, offset: number): Caret | null {
  const parameter = quotedBy(PARAMETER, before);
  if (parameter !== null) return { in: "parameter", start: offset - parameter.length };
  const path = quotedBy(PATH, before);
  if (path !== null) return pathCaret(path, offset);
  const key = quotedBy(KEY, before);
  const owner = key === null ? null : ownerBefore(text, offset - (KEY.exec(before)?.[0].length ?? 0));
  return key === null || owner === null ? null : { in: "key", start: offset - key.length, owner };
}

/** What stands behind the quote that a pattern ends in. */
function quotedBy(pattern: RegExp, before: string): string | null {
  const groups = pattern.exec(before)?.groups;
  return groups === undefined ? null : (groups["quoted"] ?? groups["doubled"] ?? "");
}

/** The last step is what is being written. */
function pathCaret(path: string, offset: number): Caret {
  const step = /\.?[^.[\]]*$/.exec(path)?.[0] ?? "";
  return { in: "path", start: offset - step.length, path: path.slice(0, path.length - step.length) };
}

function memberOf(text: string, start: number): Caret | null {
  if (text.charAt(start - 1) !== ".") return null;
  const owner = ownerBefore(text, start - 1);
  return owner === null ? null : { in: "member", start, owner };
}

/** The reference that ends at an offset, parsed on its own: what follows it may be unfinished. */
function ownerBefore(text: string, end: number): ReferenceNode | null {
  const source = referenceBefore(text, end)?.replace(/^\$!?\{?/, "$") ?? "";
  const { nodes, errors } = parseTemplate(source);
  const [node] = nodes;
  return errors.length === 0 && nodes.length === 1 && node?.kind === "reference" ? node : null;
}
