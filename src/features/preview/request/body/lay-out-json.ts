/** One line of a JSON text that is laid out for reading. Its parts are the text's own, so that nothing is written anew. */
export interface JsonLine {
  /**
   * Tells it apart from every other value: the names that lead to it as they stand in the text, joined by line ends. An
   * item of a list is named by its text, or by its place where it has parts of its own.
   */
  readonly path: string;
  readonly depth: number;
  /** The member's name, quotes included. */
  readonly name: string | undefined;
  readonly text: string;
  /** `open` and `close` are the brackets of what has parts; `empty` is a pair without any. */
  readonly kind: "string" | "literal" | "empty" | "open" | "close";
  readonly hasComma: boolean;
}

/** What a value stands in. */
interface Container {
  readonly path: string;
  readonly kind: "object" | "list" | "nothing";
  /** The names that a list's items have taken. */
  readonly items: Set<string>;
}

const NOTHING: Container = { path: "", kind: "nothing", items: new Set() };

const LITERAL = /[^,\]}]+/y;

/** The lines of a compact JSON text, as `JSON.stringify` writes it: joined, they say what it says with two spaces' indent. */
export function layOutJson(json: string): JsonLine[] {
  const lines: JsonLine[] = [];
  const around: Container[] = [];
  let at = 0;
  while (at < json.length) {
    const container = around.at(-1) ?? NOTHING;
    const name = nameAt(json, at, container);
    at += name === undefined ? 0 : name.length + 1;
    const value = valueAt(json, at);
    at += value.text.length;
    const hasComma = json[at] === ",";
    at += hasComma ? 1 : 0;
    if (value.kind === "close") around.pop();
    const path = pathOf(value, name, container);
    lines.push({ path, depth: around.length, name, ...value, hasComma });
    if (value.kind === "open") around.push({ path, kind: value.text === "[" ? "list" : "object", items: new Set() });
  }
  return lines;
}

type Value = Pick<JsonLine, "text" | "kind">;

function valueAt(json: string, at: number): Value {
  switch (json.charAt(at)) {
    case '"':
      return { text: stringAt(json, at), kind: "string" };
    case "{":
      return json[at + 1] === "}" ? { text: "{}", kind: "empty" } : { text: "{", kind: "open" };
    case "[":
      return json[at + 1] === "]" ? { text: "[]", kind: "empty" } : { text: "[", kind: "open" };
    case "}":
    case "]":
      return { text: json.charAt(at), kind: "close" };
    default:
      LITERAL.lastIndex = at;
      return { text: LITERAL.exec(json)?.[0] ?? json.slice(at), kind: "literal" };
  }
}

/** A string with its quotes. Looks for quotes, not at every character: a template is long. */
function stringAt(json: string, at: number): string {
  let end = json.indexOf('"', at + 1);
  while (end !== -1 && isEscaped(json, end)) end = json.indexOf('"', end + 1);
  return json.slice(at, end === -1 ? undefined : end + 1);
}

/** Whether an odd number of backslashes stands before it. */
function isEscaped(json: string, at: number): boolean {
  let before = at - 1;
  while (json[before] === "\\") before -= 1;
  return (at - before) % 2 === 0;
}

function nameAt(json: string, at: number, { kind }: Container): string | undefined {
  return kind === "object" && json[at] === '"' ? stringAt(json, at) : undefined;
}

function pathOf(value: Value, name: string | undefined, container: Container): string {
  if (value.kind === "close") return container.path;
  const own = name ?? nameItem(value, container);
  return container.path === "" ? own : `${container.path}\n${own}`;
}

function nameItem({ text, kind }: Value, container: Container): string {
  if (container.kind === "nothing") return "";
  const { items } = container;
  const first = kind === "open" ? String(items.size) : text;
  const name = items.has(first) ? `${first} ${items.size}` : first;
  items.add(name);
  return name;
}

/** A line as text, its indent included. */
export function lineText({ depth, name, text, hasComma }: JsonLine): string {
  return `${"  ".repeat(depth)}${name === undefined ? "" : `${name}: `}${text}${hasComma ? "," : ""}`;
}
