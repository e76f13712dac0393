/**
 * A piece of source as it has to be written inside of double-quoted strings: each string doubles the double quotes in it.
 *
 * @param depth how many such strings are around it
 */
export function quoteWithin(source: string, depth: number): string {
  return depth === 0 ? source : source.replaceAll('"', '"'.repeat(2 ** depth));
}
