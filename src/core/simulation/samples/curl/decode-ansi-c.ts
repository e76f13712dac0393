import { decodeUtf8 } from "../../../velocity/java/codings/utf8.ts";

const ESCAPE =
  /((?:\\(?:[0-7]{1,3}|x[0-9A-Fa-f]{1,2}))+)|\\u([0-9A-Fa-f]{1,4})|\\U([0-9A-Fa-f]{1,8})|\\c([^])|\\([^])/g;

const LETTERS = new Map([
  ["a", "\u0007"],
  ["b", "\b"],
  ["e", "\u001B"],
  ["E", "\u001B"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ["v", "\v"],
  ["\\", "\\"],
  ["'", "'"],
  ['"', '"'],
  ["?", "?"],
]);

/**
 * What bash reads between `$'` and `'`. Escapes that name bytes are read as UTF-8 together; `\u` may name half a surrogate
 * pair, as browsers write them. Source: the Bash manual, "ANSI-C Quoting".
 */
export function decodeAnsiC(text: string): string {
  return text.replaceAll(
    ESCAPE,
    (whole: string, ...[bytes, unit, point, control, letter]: readonly (string | undefined)[]) => {
      if (bytes !== undefined) return decodeUtf8(bytes.split("\\").slice(1).map(toByte));
      if (unit !== undefined) return String.fromCharCode(Number.parseInt(unit, 16));
      if (point !== undefined) return toCharacter(Number.parseInt(point, 16)) ?? whole;
      if (control !== undefined) return String.fromCharCode(control.charCodeAt(0) & 0x1f);
      return LETTERS.get(letter ?? "") ?? whole;
    },
  );
}

function toByte(digits: string): number {
  return digits.startsWith("x") ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 8) & 0xff;
}

function toCharacter(point: number): string | undefined {
  return point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}
