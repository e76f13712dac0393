import type { Selection, Token } from "./path.ts";
import { invalidPath } from "./path-error.ts";
import type { TextCursor } from "./text-cursor.ts";

/** Reads `1`, `1,2`, `1:`, `:2`, `1:2` or `@.length-1`, from its first character on. */
export function readElements(cursor: TextCursor): Token {
  if (cursor.unit === "@") return { is: "elements", selection: "fromEnd", numbers: [readDistanceFromEnd(cursor)] };
  return new ElementsReader(cursor).read();
}

/** The `-1` of `@.length-1` or `@.size()-1`; blanks and parentheses may stand anywhere. */
function readDistanceFromEnd(cursor: TextCursor): number {
  cursor.position += 2;
  const name = cursor.readUntil("-").replaceAll(/[ ()]/g, "");
  if (name !== "size" && name !== "length")
    throw invalidPath(`Invalid function: @.${name}. Supported functions are: [(@.length - n)] and [(@.size() - n)]`);
  return toInteger(cursor.readUntil(")").replaceAll(" ", ""));
}

class ElementsReader {
  readonly #cursor: TextCursor;
  readonly #numbers: number[] = [];
  readonly #seen = new Set<Selection>();
  #digits = "";

  constructor(cursor: TextCursor) {
    this.#cursor = cursor;
  }

  read(): Token {
    while (/[0-9, :-]/.test(this.#cursor.unit)) {
      this.#readUnit(this.#cursor.unit);
      if (this.#cursor.unit === "]") break;
      this.#cursor.position++;
    }
    if (this.#digits !== "") this.#endNumber();
    return { is: "elements", selection: this.#selection(), numbers: this.#numbers };
  }

  #readUnit(unit: string): void {
    switch (unit) {
      case " ":
        return;
      case ",":
        this.#endNumber();
        this.#seen.add("indexes");
        return;
      case ":":
        return this.#readSlice();
      default:
        this.#digits += unit;
    }
  }

  #readSlice(): void {
    const hasStart = this.#digits !== "";
    if (hasStart) this.#endNumber();
    this.#cursor.position++;
    for (; /[0-9 -]/.test(this.#cursor.unit); this.#cursor.position++)
      if (this.#cursor.unit !== " ") this.#digits += this.#cursor.unit;
    if (hasStart && this.#digits === "") {
      this.#seen.add("sliceFrom");
      return;
    }
    this.#endNumber();
    this.#seen.add(hasStart ? "sliceBetween" : "sliceTo");
  }

  #endNumber(): void {
    this.#numbers.push(toInteger(this.#digits));
    this.#digits = "";
  }

  #selection(): Selection {
    if (this.#numbers.length === 1 && !this.#seen.has("sliceTo") && !this.#seen.has("sliceFrom")) return "index";
    return BY_WEIGHT.find((selection) => this.#seen.has(selection)) ?? "nothing";
  }
}

/** Where a text mixes them, the first of these wins. */
const BY_WEIGHT = ["indexes", "sliceFrom", "sliceTo", "sliceBetween"] as const;

/** `Integer.parseInt` */
function toInteger(digits: string): number {
  const value = /^-?\d+$/.test(digits) ? Number(digits) : Number.NaN;
  // NaN is no 32-bit integer either.
  if ((value | 0) !== value) throw invalidPath(`java.lang.NumberFormatException: For input string: "${digits}"`);
  return value;
}
