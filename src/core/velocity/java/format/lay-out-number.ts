import type { Specifier } from "./read-specifiers.ts";

/** Puts sign, groups of thousands, zeros and blanks to a number's digits. */
export function layOutNumber({ flags, width }: Specifier, digits: string, isNegative: boolean): string {
  const [before, after] = signs(flags, isNegative);
  const grouped = flags.has(",") ? group(digits) : digits;
  const zeros = flags.has("0") ? (width ?? 0) - before.length - after.length : 0;
  const text = before + grouped.padStart(zeros, "0") + after;
  return flags.has("-") ? text.padEnd(width ?? 0) : text.padStart(width ?? 0);
}

function signs(flags: ReadonlySet<string>, isNegative: boolean): readonly [string, string] {
  if (isNegative) return flags.has("(") ? ["(", ")"] : ["-", ""];
  if (flags.has("+")) return ["+", ""];
  return [flags.has(" ") ? " " : "", ""];
}

function group(digits: string): string {
  const [whole = "", ...fraction] = digits.split(".");
  return [whole.replaceAll(/(?<=\d)(?=(?:\d{3})+$)/g, ","), ...fraction].join(".");
}
