/** Java's `Double.toString`: `2.0`, `1.0E10`, `1.5E-5`. */
export function printDouble(value: number): string {
  return layOut(value, value.toExponential());
}

/** Java's `Float.toString`, of a value already rounded to 32 bits. */
export function printFloat(value: number): string {
  for (let digits = 0; digits < 9; digits++) {
    const text = value.toExponential(digits);
    if (Math.fround(Number(text)) === value) return layOut(value, text);
  }
  return layOut(value, value.toExponential());
}

/** Plain between 10^-3 and 10^7, else with an exponent; always with a digit after the point. */
function layOut(value: number, exponential: string): string {
  if (!Number.isFinite(value)) return String(value);
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  const [mantissa = "", power] = exponential.split("e");
  const digits = mantissa.replaceAll(/[-.]/g, "");
  return sign + placePoint(digits, Number(power));
}

function placePoint(digits: string, exponent: number): string {
  if (exponent < -3 || exponent >= 7) return `${digits.charAt(0)}.${digits.slice(1) || "0"}E${exponent}`;
  if (exponent < 0) return `0.${"0".repeat(-exponent - 1)}${digits}`;
  const padded = digits.padEnd(exponent + 1, "0");
  return `${padded.slice(0, exponent + 1)}.${padded.slice(exponent + 1) || "0"}`;
}
