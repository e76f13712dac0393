import { JavaException } from "../../values/java-exception.ts";
import { compileJavaPattern } from "./compile-java-pattern.ts";
import type { PatternMatch } from "./java-pattern.ts";

/** Where `String.replaceAll` and `replaceFirst` differ. */
interface Replacement {
  readonly pattern: string;
  /** `$1` and `${name}` stand for groups, a backslash makes what follows it plain. */
  readonly replacement: string;
  readonly onlyFirst: boolean;
}

/** `String.replaceAll` and `replaceFirst`. Throws a `JavaException` for a malformed pattern, and for a malformed replacement if anything matches. */
export function replaceMatches(text: string, { pattern, replacement, onlyFirst }: Replacement): string {
  const compiled = compileJavaPattern(pattern);
  let replaced = "";
  let rest = 0;
  for (const match of compiled.findAll(text)) {
    replaced += text.slice(rest, match.start) + expand(replacement, match, compiled.groupNames);
    rest = match.end;
    if (onlyFirst) break;
  }
  return replaced + text.slice(rest);
}

function expand(replacement: string, match: PatternMatch, names: ReadonlyMap<string, number>): string {
  if (!/[\\$]/.test(replacement)) return replacement;
  return replacement.replaceAll(/\\([^]?)|\$(\{[^}]*\}?|\d*)/g, (_whole, plain: string | undefined, group = "") => {
    if (plain === "") throw illegalArgument("character to be escaped is missing");
    if (plain !== undefined) return plain;
    return group.startsWith("{") ? named(group, match, names) : numbered(group, match);
  });
}

function named(braced: string, { groups }: PatternMatch, names: ReadonlyMap<string, number>): string {
  const name = braced.slice(1, -1);
  if (!braced.endsWith("}") || !/^[A-Za-z][A-Za-z0-9]*$/.test(name))
    throw illegalArgument("named capturing group is missing trailing '}'");
  const number = names.get(name);
  if (number === undefined) throw illegalArgument(`No group with name {${name}}`);
  return groups[number] ?? "";
}

/** Digits belong to the number as long as there is such a group; what is left of them is plain. */
function numbered(digits: string, { groups }: PatternMatch): string {
  if (digits === "") throw illegalArgument("Illegal group reference");
  let length = 1;
  while (length < digits.length && Number(digits.slice(0, length + 1)) < groups.length) length++;
  const number = Number(digits.slice(0, length));
  if (number >= groups.length) throw new JavaException("java.lang.IndexOutOfBoundsException", `No group ${number}`);
  return (groups[number] ?? "") + digits.slice(length);
}

function illegalArgument(message: string): JavaException {
  return new JavaException("java.lang.IllegalArgumentException", message);
}
