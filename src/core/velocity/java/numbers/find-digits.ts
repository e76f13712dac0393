/** A number's digits; the first stands for 10 to the exponent. */
export interface Digits {
  readonly digits: string;
  readonly exponent: number;
}

/** How many bits a number of the format has, and the power of two of its least one. */
export interface NumberFormat {
  readonly bits: number;
  readonly leastPower: number;
}

/** A number as an odd mantissa times 2 to a power. */
interface Binary {
  readonly mantissa: number;
  readonly mantissaBits: number;
  readonly power: number;
  /** The power of two of the highest bit. */
  readonly order: number;
  /** How many bits the format has for it: fewer where it is subnormal. */
  readonly significant: number;
}

const MOST_WHOLE_ORDER = 62;

/**
 * The digits that Java prints a positive number with, up to Java 18: they identify the number, but are not always the fewest
 * that do (JDK-4511638). 2e23 prints `1.9999999999999998E23`.
 */
export function findDigits(value: number, format: NumberFormat): Digits {
  const binary = toBinary(value, format);
  return binary.power >= 0 && binary.order <= MOST_WHOLE_ORDER
    ? wholeDigits(value, binary)
    : new DigitFinder(binary).find();
}

function toBinary(value: number, { bits, leastPower }: NumberFormat): Binary {
  let mantissa = value;
  let power = 0;
  while (mantissa % 1 !== 0) {
    mantissa *= 2;
    power--;
  }
  while (mantissa % 2 === 0) {
    mantissa /= 2;
    power++;
  }
  const mantissaBits = mantissa.toString(2).length;
  const order = power + mantissaBits - 1;
  return { mantissa, mantissaBits, power, order, significant: Math.min(bits, order - leastPower + 1) };
}

/** Below 2^63 whole numbers are printed from their own digits, less those that lie beyond the format's precision. */
function wholeDigits(value: number, { order, significant }: Binary): Digits {
  const insignificant = order > significant ? Math.floor((order - significant - 1) * Math.log10(2)) : 0;
  const unit = 10n ** BigInt(insignificant);
  const whole = BigInt(value);
  const rounded = whole / unit + (insignificant > 0 && (whole % unit) * 2n >= unit ? 1n : 0n);
  const text = String(rounded);
  return { digits: text.replace(/0+$/, ""), exponent: text.length - 1 + insignificant };
}

/** How many bits 5 to the power has; beyond 26 three a power is Java's guess. */
function bitsOfPowerOfFive(power: number): number {
  return power < 27 ? (5n ** BigInt(power)).toString(2).length * Math.sign(power) : power * 3;
}

/** Digit by digit, until what is left is less than the distance to the next number. */
class DigitFinder {
  #exponent: number;
  #rest: bigint;
  #distance: bigint;
  readonly #scale: bigint;
  /** Java reckons in 32 or 64 bits where those suffice: the distance may overflow there, which ends the search. */
  readonly #width: 32 | 64 | null;
  #isLow = false;
  #isHigh = false;

  constructor({ mantissa, mantissaBits, power, order, significant }: Binary) {
    const exponent = estimateExponent(mantissa / 2 ** (mantissaBits - 1), order);
    const fractionBits = Math.max(0, -power);
    const fives = Math.max(0, -exponent);
    const scaleFives = Math.max(0, exponent);
    let twos = fives + fractionBits + power;
    let scaleTwos = scaleFives + fractionBits;
    let distanceTwos = fives + fractionBits + order - significant;
    const common = Math.min(twos, scaleTwos);
    const spare = Math.min(0, distanceTwos - common - (mantissaBits === 1 ? 1 : 0));
    twos -= common + spare;
    scaleTwos -= common + spare;
    distanceTwos -= common + spare + (mantissaBits === 1 ? 1 : 0);
    this.#exponent = exponent;
    this.#rest = (BigInt(mantissa) * 5n ** BigInt(fives)) << BigInt(twos);
    this.#scale = (5n ** BigInt(scaleFives)) << BigInt(scaleTwos);
    this.#distance = (5n ** BigInt(fives)) << BigInt(distanceTwos);
    const restBits = mantissaBits + twos + bitsOfPowerOfFive(fives);
    this.#width = widthFor(Math.max(restBits, scaleTwos + 1 + bitsOfPowerOfFive(scaleFives + 1)));
  }

  find(): Digits {
    let digits = String(this.#next());
    if (digits === "0" && !this.#isHigh) {
      digits = "";
      this.#exponent--;
    }
    // With an exponent there are always two digits.
    if (this.#exponent < -3 || this.#exponent >= 8) this.#isLow = this.#isHigh = false;
    while (!this.#isLow && !this.#isHigh) digits += String(this.#next());
    return this.#roundsUp(digits) ? roundUp(digits, this.#exponent) : { digits, exponent: this.#exponent };
  }

  #next(): bigint {
    const digit = this.#rest / this.#scale;
    this.#rest = (this.#rest % this.#scale) * 10n;
    this.#distance = this.#wrap(this.#distance * 10n);
    const ten = this.#scale * 10n;
    const top = this.#rest + this.#distance;
    this.#isLow = this.#distance <= 0n || this.#rest < this.#distance;
    this.#isHigh = this.#distance <= 0n || (this.#width === null ? top >= ten : top > ten);
    return digit;
  }

  #wrap(value: bigint): bigint {
    return this.#width === null ? value : BigInt.asIntN(this.#width, value);
  }

  #roundsUp(digits: string): boolean {
    if (!this.#isHigh || !this.#isLow) return this.#isHigh;
    const excess = this.#rest * 2n - this.#scale * 10n;
    return excess > 0n || (excess === 0n && Number(digits.at(-1)) % 2 === 1);
  }
}

function widthFor(bits: number): 32 | 64 | null {
  if (bits < 32) return 32;
  return bits < 64 ? 64 : null;
}

/** The decimal exponent, or one more, of `significand` × 2^`order`, the significand from 1 to 2. */
function estimateExponent(significand: number, order: number): number {
  return Math.floor((significand - 1.5) * 0.289529654 + 0.176091259 + order * 0.301029995663981);
}

function roundUp(digits: string, exponent: number): Digits {
  const kept = digits.replace(/9+$/, "");
  const zeros = "0".repeat(digits.length - kept.length);
  if (kept === "") return { digits: `1${zeros.slice(1)}`, exponent: exponent + 1 };
  return { digits: kept.slice(0, -1) + String(Number(kept.at(-1)) + 1) + zeros, exponent };
}
