import { JavaException } from "../../values/java-exception.ts";

/** `%[argument$][flags][width][.precision]conversion` */
export interface Specifier {
  /** `1$`: the first argument; `<`: the one before; null: the next. */
  readonly argument: number | "previous" | null;
  readonly flags: ReadonlySet<string>;
  readonly width: number | null;
  readonly precision: number | null;
  /** In lower case; `isUpper` makes the result upper case. */
  readonly conversion: string;
  readonly isUpper: boolean;
}

const SPECIFIER = /%(?:(\d+)\$)?([-#+ 0,(<]*)(\d+)?(?:\.(\d+))?([A-Za-z%])/y;
const WIDEST = 1_000_000;
const GREATEST_INT = 2 ** 31 - 1;

/** A format as texts and what stands between them. Throws a `JavaException` where Java refuses it. */
export function readSpecifiers(format: string): readonly (string | Specifier)[] {
  const parts: (string | Specifier)[] = [];
  for (let place = 0; place < format.length;) {
    const percent = format.indexOf("%", place);
    if (percent === -1) return [...parts, format.slice(place)];
    parts.push(format.slice(place, percent));
    SPECIFIER.lastIndex = percent;
    const match = SPECIFIER.exec(format);
    if (match === null) throw formatError("UnknownFormatConversion", `Conversion = '%'`);
    parts.push(toSpecifier(match));
    place = SPECIFIER.lastIndex;
  }
  return parts;
}

function toSpecifier([, argument, flagText = "", width, precision, letter = ""]: RegExpExecArray): Specifier {
  const flags = new Set(flagText);
  if (flags.size !== flagText.length) throw formatError("DuplicateFormatFlags", `Flags = '${flagText}'`);
  const numbers = [argument, width, precision].map(toNumber);
  const isUpper = UPPER.has(letter);
  return {
    argument: numbers[0] ?? (flags.has("<") ? "previous" : null),
    flags,
    width: checkedWidth(numbers[1] ?? null),
    precision: numbers[2] ?? null,
    conversion: isUpper ? letter.toLowerCase() : letter,
    isUpper,
  };
}

function toNumber(digits: string | undefined): number | null {
  if (digits === undefined) return null;
  if (Number(digits) > GREATEST_INT) throw formatError("IllegalFormatWidth", digits);
  return Number(digits);
}

function checkedWidth(width: number | null): number | null {
  if (width === null || width <= WIDEST) return width;
  throw new JavaException("java.lang.OutOfMemoryError", "A formatted text is longer than can be held");
}

/** The conversions that exist in upper case too. */
const UPPER = new Set("BHSCXEG");

/** One of the exceptions of `java.util` that a format can cause. */
export function formatError(name: string, message: string): JavaException {
  return new JavaException(`java.util.${name}Exception`, message);
}
