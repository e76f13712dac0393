import { isLineEnd, not } from "./char-sets.ts";
import { readClass } from "./read-class.ts";
import { readEscapedUnit } from "./read-escaped-unit.ts";
import { patternError } from "./pattern-error.ts";
import { equality, type Flags, single, withFlags } from "./pattern-flags.ts";
import { type Count, NOTHING, type PatternNode, type Test } from "./pattern-node.ts";
import { PatternReader } from "./pattern-reader.ts";
import { endPlace, ESCAPED_PLACES, lastEndPlace, startPlace } from "./places.ts";

/** A pattern's tree, and the groups in it. */
export interface ParsedPattern {
  readonly root: PatternNode;
  readonly groupCount: number;
  readonly groupNames: ReadonlyMap<string, number>;
}

const GREATEST_COUNT = 2 ** 31 - 1;

/** Parses a Java regular expression. Throws a `JavaException` where `Pattern.compile` does. */
export function parseJavaPattern(source: string, flags: Flags): ParsedPattern {
  return new PatternParser(source, flags).parse();
}

class PatternParser {
  readonly #reader: PatternReader;
  readonly #groupNames = new Map<string, number>();
  #flags: Flags;
  #groupCount = 0;

  constructor(source: string, flags: Flags) {
    this.#reader = new PatternReader(source);
    this.#flags = flags;
  }

  parse(): ParsedPattern {
    const root = this.#readEither();
    if (!this.#reader.isAtEnd) throw patternError("Unmatched closing ')'");
    return { root, groupCount: this.#groupCount, groupNames: this.#groupNames };
  }

  #readEither(): PatternNode {
    return this.#reader.within(() => {
      const options = [this.#readSequence()];
      while (this.#reader.skip("|")) options.push(this.#readSequence());
      return options.length === 1 ? (options[0] ?? NOTHING) : { is: "either", options };
    });
  }

  #readSequence(): PatternNode {
    const parts: PatternNode[] = [];
    while (!this.#reader.isAtEnd && this.#reader.peek() !== "|" && this.#reader.peek() !== ")")
      parts.push(this.#readRepeated());
    return { is: "sequence", parts };
  }

  #readAtom(): PatternNode {
    const point = this.#reader.peek();
    // A repetition of nothing: `a{2}{3}` means `a{2}`.
    if (point === "{") return NOTHING;
    this.#reader.read();
    switch (point) {
      case "(":
        return this.#readGroup();
      case "[":
        return toUnit(readClass(this.#reader, this.#flags));
      case "\\":
        return this.#readEscape();
      case "^":
        return { is: "place", test: startPlace(this.#flags) };
      case "$":
        return { is: "place", test: endPlace(this.#flags) };
      case ".":
        return toUnit(this.#anyUnit());
      case "?":
      case "*":
      case "+":
        throw patternError(`Dangling meta character '${point}'`);
      default:
        return this.#literal(point.codePointAt(0) ?? 0);
    }
  }

  #literal(codePoint: number): PatternNode {
    return { is: "unit", test: single(codePoint, this.#flags), width: codePoint > 0xffff ? 2 : 1 };
  }

  #anyUnit(): Test {
    if (this.#flags.has("s")) return () => true;
    return this.#flags.has("d") ? (codePoint) => codePoint !== 0x0a : not(isLineEnd);
  }

  #readRepeated(): PatternNode {
    const isGrouped = this.#reader.peek() === "(";
    const atom = this.#readAtom();
    const bounds = this.#readBounds();
    if (bounds === null) return atom;
    // What is repeated is a line's end as a whole: `\r\n` is not taken apart then.
    const body: PatternNode = atom === LINE_END ? { is: "atomic", body: atom } : atom;
    return { is: "repeat", body, count: { ...bounds, mode: this.#readMode() }, isGrouped };
  }

  #readBounds(): Omit<Count, "mode"> | null {
    switch (this.#reader.peek()) {
      case "?":
        this.#reader.read();
        return { least: 0, most: 1, sign: "?" };
      case "*":
        this.#reader.read();
        return { least: 0, most: Infinity, sign: "*" };
      case "+":
        this.#reader.read();
        return { least: 1, most: Infinity, sign: "+" };
      case "{":
        this.#reader.read();
        return this.#readCounted();
      default:
        return null;
    }
  }

  /** `n}`, `n,}` or `n,m}` */
  #readCounted(): Omit<Count, "mode"> {
    const digits = this.#reader.readWhile(/^[0-9]$/);
    if (digits === "") throw patternError("Illegal repetition");
    const least = Number(digits);
    const mostDigits = this.#reader.skip(",") ? this.#reader.readWhile(/^[0-9]$/) || "Infinity" : digits;
    const most = Number(mostDigits);
    if (this.#reader.readExactly() !== "}") throw patternError("Unclosed counted closure");
    if (most < least || least > GREATEST_COUNT || (most > GREATEST_COUNT && most !== Infinity))
      throw patternError("Illegal repetition range");
    return { least, most, sign: "{" };
  }

  #readMode(): Count["mode"] {
    if (this.#reader.skip("?")) return "lazy";
    return this.#reader.skip("+") ? "possessive" : "greedy";
  }

  #readGroup(): PatternNode {
    if (!this.#reader.skip("?")) return this.#readCapture(null);
    if (this.#reader.skip(":")) return this.#readBody();
    if (this.#reader.skip(">")) return { is: "atomic", body: this.#readBody() };
    if (this.#reader.skip("=")) return this.#readLook({ isBehind: false, isWanted: true });
    if (this.#reader.skip("!")) return this.#readLook({ isBehind: false, isWanted: false });
    if (this.#reader.skip("<=")) return this.#readLook({ isBehind: true, isWanted: true });
    if (this.#reader.skip("<!")) return this.#readLook({ isBehind: true, isWanted: false });
    if (this.#reader.skip("<")) return this.#readCapture(this.#readName());
    return this.#readFlags();
  }

  #readCapture(name: string | null): PatternNode {
    const number = ++this.#groupCount;
    if (name !== null) {
      if (this.#groupNames.has(name)) throw patternError(`Named capturing group <${name}> is already defined`);
      this.#groupNames.set(name, number);
    }
    return { is: "group", body: this.#readBody(), number };
  }

  #readLook(kind: { readonly isBehind: boolean; readonly isWanted: boolean }): PatternNode {
    return { is: "look", body: this.#readBody(), ...kind };
  }

  /** Flags set within a group end with it. */
  #readBody(): PatternNode {
    const flags = this.#flags;
    const body = this.#readEither();
    this.#setFlags(flags);
    if (this.#reader.read() !== ")") throw patternError("Unclosed group");
    return body;
  }

  #readName(): string {
    const name = this.#reader.readWhile(/^[A-Za-z0-9]$/);
    if (!/^[A-Za-z]/.test(name)) throw patternError("capturing group name does not start with a Latin letter");
    if (this.#reader.readExactly() !== ">") throw patternError("named capturing group is missing trailing '>'");
    return name;
  }

  /** `(?i)`, up to the end of the group it stands in, or `(?i-s:…)` */
  #readFlags(): PatternNode {
    const on = this.#reader.readWhile(/^[A-Za-z]$/);
    const off = this.#reader.skip("-") ? this.#reader.readWhile(/^[A-Za-z]$/) : "";
    const before = this.#flags;
    this.#setFlags(withFlags(before, on, off));
    if (this.#reader.skip(")")) return NOTHING;
    if (!this.#reader.skip(":")) throw patternError("Unknown inline modifier");
    const body = this.#readBody();
    this.#setFlags(before);
    return body;
  }

  #setFlags(flags: Flags): void {
    this.#flags = flags;
    this.#reader.skipsComments = flags.has("x");
  }

  #readEscape(): PatternNode {
    const letter = this.#reader.peek();
    const place = letter === "Z" ? lastEndPlace(this.#flags) : ESCAPED_PLACES.get(letter);
    if (place !== undefined) {
      this.#reader.read();
      return { is: "place", test: place };
    }
    if (this.#reader.skip("R")) return LINE_END;
    if (this.#reader.skip("k")) return this.#readNamedReference();
    if (/^[1-9]$/.test(letter)) return this.#readReference();
    const unit = readEscapedUnit(this.#reader, this.#flags);
    return typeof unit === "number" ? this.#literal(unit) : toUnit(unit);
  }

  #readNamedReference(): PatternNode {
    if (!this.#reader.skip("<")) throw patternError("\\k is not followed by '<' for named capturing group");
    const name = this.#readName();
    const number = this.#groupNames.get(name);
    if (number === undefined) throw patternError(`named capturing group <${name}> does not exist`);
    return { is: "reference", number, isEqual: equality(this.#flags) };
  }

  /** More digits belong to it as long as there are so many groups already. */
  #readReference(): PatternNode {
    let number = Number(this.#reader.readExactly());
    while (/^[0-9]$/.test(this.#reader.peek()) && number * 10 + Number(this.#reader.peek()) <= this.#groupCount)
      number = number * 10 + Number(this.#reader.readExactly());
    return { is: "reference", number, isEqual: equality(this.#flags) };
  }
}

/** `\R`: `\r\n` is one. */
const LINE_END: PatternNode = {
  is: "either",
  options: [
    { is: "sequence", parts: [toUnit((point) => point === 0x0d), toUnit((point) => point === 0x0a)] },
    toUnit((point) => isLineEnd(point) || point === 0x0b || point === 0x0c),
  ],
};

function toUnit(test: Test): PatternNode {
  return { is: "unit", test, width: 1 };
}
