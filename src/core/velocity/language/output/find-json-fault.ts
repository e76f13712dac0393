/** What may come next in a JSON text. */
type Expected = "value" | "element" | "name" | "firstName" | "colon" | "next" | "end";

const WORDS: Readonly<Record<Expected, string>> = {
  value: "a value",
  element: "a value or ]",
  name: "a name in double quotes",
  firstName: "a name in double quotes or }",
  colon: "a colon",
  next: "a comma or the end of the list or object",
  end: "the end of the text",
};

/** What a token is, and what it does where it may stand: what comes after it, or the opening or closing of a bracket. */
type Kind = "{" | "[" | "}" | "]" | "," | ":" | "text" | "scalar";
type Effect = Expected | "open" | "close" | "after";

const VALUE = { "{": "open", "[": "open", text: "after", scalar: "after" } as const;

const EFFECTS: Readonly<Record<Expected, Partial<Record<Kind, Effect>>>> = {
  value: VALUE,
  element: { ...VALUE, "]": "close" },
  name: { text: "colon" },
  firstName: { text: "colon", "}": "close" },
  colon: { ":": "value" },
  next: { ",": "after", "}": "close", "]": "close" },
  end: {},
};

const BLANKS = /[ \t\r\n]*/y;
const TOKEN =
  /([{}[\],:])|("[ !#-[\]-\u{10FFFF}]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[ !#-[\]-\u{10FFFF}]*)*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/uy;

/** Where a text stops being JSON, and in words what should stand there. */
export function findJsonFault(text: string): { readonly offset: number; readonly expected: string } {
  const open: string[] = [];
  let expected: Expected = "value";
  for (let offset = 0; ;) {
    offset += matchAt(BLANKS, text, offset)?.[0].length ?? 0;
    const match = matchAt(TOKEN, text, offset);
    const next: Expected | undefined = match === null ? undefined : follow(match, expected, open);
    if (match === null || next === undefined) return { offset, expected: WORDS[expected] };
    expected = next;
    offset += match[0].length;
  }
}

/** What may follow a token; `undefined` where it cannot stand. Keeps account of what is open. */
function follow([, mark, text]: RegExpExecArray, expected: Expected, open: string[]): Expected | undefined {
  // A mark is one of the six that the pattern takes.
  const kind = (mark ?? (text === undefined ? "scalar" : "text")) as Kind;
  const effect = EFFECTS[expected][kind];
  if (effect === "close") return open.pop() === (kind === "}" ? "{" : "[") ? afterValue(open) : undefined;
  if (effect === "after") return kind === "," ? afterComma(open) : afterValue(open);
  if (effect !== "open") return effect;
  open.push(kind);
  return kind === "{" ? "firstName" : "element";
}

function afterComma(open: readonly string[]): Expected {
  return open.at(-1) === "{" ? "name" : "value";
}

function afterValue(open: readonly string[]): Expected {
  return open.length === 0 ? "end" : "next";
}

function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}
