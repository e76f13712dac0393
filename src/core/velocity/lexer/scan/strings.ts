/**
 * A string in either quotes; -1 if it never ends. Its own quote stands in it doubled, the other as it is. A backslash means
 * nothing: in `"x\"` the last quote ends the string.
 */
export function skipString(text: string, from: number): number {
  const quote = text.charAt(from);
  let end = -1;
  for (let at = text.indexOf(quote, from + 1); at !== -1; at = text.indexOf(quote, at + 2)) {
    end = at + 1;
    if (text.charAt(end) !== quote) return end;
  }
  return end;
}
