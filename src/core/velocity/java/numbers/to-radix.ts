/** A base as `Integer.toString(i, radix)` takes it: what is not from 2 to 36 counts as 10. */
export function toRadix(radix: number): number {
  return radix < 2 || radix > 36 ? 10 : radix;
}
