import { BoundedText } from "../../values/bounded-text.ts";
import { JavaException } from "../../values/java-exception.ts";
import { compileJavaPattern } from "./compile-java-pattern.ts";

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
  const out = new BoundedText();
  let parts: readonly (string | number)[] | null = null;
  let rest = 0;
  for (const { start, end, groups } of compiled.findAll(text)) {
    parts ??= readReplacement(replacement, groups.length, compiled.groupNames);
    out.add(text.slice(rest, start));
    for (const part of parts) out.add(typeof part === "string" ? part : (groups[part] ?? ""));
    rest = end;
    if (onlyFirst) break;
  }
  out.add(text.slice(rest));
  return out.text;
}

/** A replacement as texts and numbers of groups. */
function readReplacement(replacement: string, groupCount: number, names: ReadonlyMap<string, number>) {
  const parts: (string | number)[] = [];
  for (const [text, plain, group] of replacement.matchAll(/\\([^]?)|\$(\{[^}]*\}?|\d*)|[^\\$]+/g)) {
    if (plain === "") throw illegalArgument("character to be escaped is missing");
    if (group === undefined) parts.push(plain ?? text);
    else if (group.startsWith("{")) parts.push(named(group, names));
    else parts.push(...numbered(group, groupCount));
  }
  return parts;
}

function named(braced: string, names: ReadonlyMap<string, number>): number {
  const name = braced.slice(1, -1);
  if (!braced.endsWith("}") || !/^[A-Za-z][A-Za-z0-9]*$/.test(name))
    throw illegalArgument("named capturing group is missing trailing '}'");
  const number = names.get(name);
  if (number === undefined) throw illegalArgument(`No group with name {${name}}`);
  return number;
}

/** Digits belong to the number as long as there is such a group; what is left of them is plain. */
function numbered(digits: string, groupCount: number): readonly [number, string] {
  if (digits === "") throw illegalArgument("Illegal group reference");
  let length = 1;
  while (length < digits.length && Number(digits.slice(0, length + 1)) < groupCount) length++;
  const number = Number(digits.slice(0, length));
  if (number >= groupCount) throw new JavaException("java.lang.IndexOutOfBoundsException", `No group ${number}`);
  return [number, digits.slice(length)];
}

function illegalArgument(message: string): JavaException {
  return new JavaException("java.lang.IllegalArgumentException", message);
}
