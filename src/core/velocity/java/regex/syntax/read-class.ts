import { anyOf, both, not } from "./char-sets.ts";
import { readEscapedUnit } from "./read-escaped-unit.ts";
import { patternError } from "./pattern-error.ts";
import { type Flags, range, single } from "./pattern-flags.ts";
import type { Test } from "./pattern-node.ts";
import type { PatternReader } from "./pattern-reader.ts";

/** Reads a class of characters, after its `[`. Classes nest, and `&&` cuts what they have in common. */
export function readClass(reader: PatternReader, flags: Flags): Test {
  const isNegated = reader.skip("^");
  const test = readMembers(reader, flags);
  reader.read();
  return isNegated ? not(test) : test;
}

/** Up to the closing bracket, which is left. A bracket that would leave the class empty is a member. */
function readMembers(reader: PatternReader, flags: Flags): Test {
  return reader.within(() => {
    let members: Test[] = [];
    while (reader.peek() !== "]" || members.length === 0) {
      if (reader.isAtEnd) throw patternError("Unclosed character class");
      if (reader.skip("&&")) members = [intersect(members, readIntersected(reader, flags))];
      else members.push(reader.skip("[") ? readClass(reader, flags) : readRange(reader, flags));
    }
    return anyOf(members);
  });
}

/** What stands after `&&`: classes in brackets, or all the rest. */
function readIntersected(reader: PatternReader, flags: Flags): Test[] {
  const members: Test[] = [];
  while (reader.peek() !== "]" && reader.peek() !== "&") {
    if (reader.isAtEnd) throw patternError("Unclosed character class");
    members.push(reader.skip("[") ? readClass(reader, flags) : readMembers(reader, flags));
  }
  return members;
}

function intersect(members: readonly Test[], others: readonly Test[]): Test {
  if (members.length === 0 && others.length === 0) throw patternError("Bad class syntax");
  if (members.length === 0 || others.length === 0) return anyOf([...members, ...others]);
  return both(anyOf(members), anyOf(others));
}

function readRange(reader: PatternReader, flags: Flags): Test {
  const first = readUnit(reader, flags);
  if (typeof first === "function") return first;
  if (reader.peek() !== "-" || reader.peekSecond() === "[" || reader.peekSecond() === "]") return single(first, flags);
  reader.read();
  if (reader.isAtEnd) throw patternError("Illegal character range");
  const last = readUnit(reader, flags);
  if (typeof last === "function" || last < first) throw patternError("Illegal character range");
  return range(first, last, flags);
}

function readUnit(reader: PatternReader, flags: Flags): number | Test {
  if (reader.skip("\\")) return readEscapedUnit(reader, flags);
  return reader.read().codePointAt(0) ?? 0;
}
