import { JavaException } from "../../values/java-exception.ts";

/** `BigDecimal.ROUND_HALF_DOWN` */
export const ROUND_HALF_DOWN = 5;
/** `BigDecimal.ROUND_UNNECESSARY`: an error where something is left over. */
export const ROUND_UNNECESSARY = 7;

/** Of a quotient: whether half of the divisor is left over (0), less or more, and what the quotient is. */
interface Rest {
  readonly half: number;
  readonly isNegative: boolean;
  readonly isOdd: boolean;
}

/** When a quotient that is not exact goes away from zero, by the number of the rounding mode. */
const AWAY: readonly ((rest: Rest) => boolean)[] = [
  () => true,
  () => false,
  ({ isNegative }) => !isNegative,
  ({ isNegative }) => isNegative,
  ({ half }) => half >= 0,
  ({ half }) => half > 0,
  ({ half, isOdd }) => half > 0 || (half === 0 && isOdd),
  () => {
    throw new JavaException("java.lang.ArithmeticException", "Rounding necessary");
  },
];

/** A quotient of whole numbers, rounded as a mode of `BigDecimal` says. Throws for a mode that there is not. */
export function roundQuotient(dividend: bigint, divisor: bigint, roundingMode: number): bigint {
  const goesAway = AWAY[roundingMode];
  if (goesAway === undefined) throw new JavaException("java.lang.IllegalArgumentException", "Invalid rounding mode");
  const quotient = dividend / divisor;
  const remainder = dividend % divisor;
  if (remainder === 0n) return quotient;
  const isNegative = dividend < 0n !== divisor < 0n;
  const isOdd = quotient % 2n !== 0n;
  if (!goesAway({ half: sign(magnitude(remainder) * 2n - magnitude(divisor)), isNegative, isOdd })) return quotient;
  return quotient + (isNegative ? -1n : 1n);
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function sign(value: bigint): number {
  if (value === 0n) return 0;
  return value < 0n ? -1 : 1;
}
