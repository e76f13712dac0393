import type { NameValue } from "./pairs.ts";

/**
 * Several names and values in one text: header lines (`Name: value`), or a query string (`a=1&b=2`, decoded). `null` where
 * it is one name, which is pasted as it is.
 */
export function parsePastedPairs(text: string): readonly NameValue[] | null {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const headers = lines.map((line) => /^\s*(:?[^\s:=]+):\s*(.*?)\s*$/.exec(line));
  if (headers.length > 0 && headers.every((match) => match !== null))
    return headers.map(([, name = "", value = ""]): NameValue => [name, value]);
  const [query = ""] = lines;
  if (lines.length !== 1 || !/^\??[^\s=&]+=[^\s]*$/.test(query)) return null;
  return [...new URLSearchParams(query)];
}
