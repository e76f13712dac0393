import { jsonFailure, unexpectedEnd } from "./json-failure.ts";

const SHORT = new Map([
  ["t", "\t"],
  ["n", "\n"],
  ["r", "\r"],
  ["f", "\f"],
  ["b", "\b"],
  ["\\", "\\"],
  ["/", "/"],
  ["'", "'"],
  ['"', '"'],
]);

/** How many hexadecimal digits follow. */
const HEXADECIMAL = new Map([
  ["u", 4],
  ["x", 2],
]);

const END = "\u001a";

/**
 * Reads a quoted text with backslashes in it, as json-smart does: control characters and DEL are dropped, so are an unknown
 * escape's backslash and letter. `open` is the place of the opening quote; `close` of the closing one.
 */
export function readJsonEscapes(text: string, open: number): { readonly value: string; readonly close: number } {
  const quote = text.charAt(open);
  let value = "";
  for (let position = open + 1; ; position++) {
    const unit = text.charAt(position) || END;
    if (unit === quote) return { value, close: position };
    if (unit === END) throw unexpectedEnd(position - 1, null);
    if (unit !== "\\") {
      if (!isControl(unit)) value += unit;
      continue;
    }
    const letter = text.charAt(++position);
    const digits = HEXADECIMAL.get(letter);
    if (digits === undefined) value += SHORT.get(letter) ?? "";
    else {
      value += readHexadecimal(text, position + 1, digits);
      position += digits;
    }
  }
}

function readHexadecimal(text: string, start: number, length: number): string {
  for (let position = start; position < start + length; position++) {
    const digit = text.charAt(position) || END;
    if (digit === END) throw unexpectedEnd(position, "EOF");
    if (!/^[0-9A-Fa-f]$/.test(digit))
      throw jsonFailure(`Unexpected unicode escape sequence ${digit} at position ${position}.`);
  }
  return String.fromCharCode(Number.parseInt(text.slice(start, start + length), 16));
}

function isControl(unit: string): boolean {
  return unit < " " || unit === "\u007f";
}
