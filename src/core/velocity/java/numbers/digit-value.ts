/** `Character.digit` of one UTF-16 unit, to the base 36: digits of all scripts, letters of ASCII and full width; -1 for others. */
export function digitValue(unit: string): number {
  const narrow = /^[\uff21-\uff3a\uff41-\uff5a]$/.test(unit) ? String.fromCharCode(unit.charCodeAt(0) - 0xfee0) : unit;
  if (/^[0-9A-Za-z]$/.test(narrow)) return Number.parseInt(narrow, 36);
  if (!isDecimalDigit(unit)) return -1;
  let zero = unit.charCodeAt(0);
  while (isDecimalDigit(String.fromCharCode(zero - 1))) zero--;
  // Digits come in runs of ten.
  return (unit.charCodeAt(0) - zero) % 10;
}

function isDecimalDigit(unit: string): boolean {
  return /^\p{Nd}$/u.test(unit);
}
