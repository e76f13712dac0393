const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const VALUES: ReadonlyMap<string, number> = new Map([...ALPHABET].map((letter, value) => [letter, value]));
const FORM = /^[A-Za-z0-9+/]*={0,2}$/;

/** Bytes as base64, padded. */
export function toBase64(bytes: readonly number[]): string {
  const pieces: string[] = [];
  for (let place = 0; place < bytes.length; place += 3) {
    const [first = 0, second, third] = bytes.slice(place, place + 3);
    const bits = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
    const letters = [18, 12, 6, 0].map((shift) => ALPHABET.charAt((bits >> shift) & 0x3f)).join("");
    if (second === undefined) pieces.push(`${letters.slice(0, 2)}==`);
    else pieces.push(third === undefined ? `${letters.slice(0, 3)}=` : letters);
  }
  return pieces.join("");
}

/** The bytes that a base64 text stands for, padded or not; `null` where it is none. */
export function fromBase64(text: string): readonly number[] | null {
  const letters = text.replace(/=+$/, "");
  const isPadded = letters.length !== text.length;
  if (!FORM.test(text) || letters.length % 4 === 1 || (isPadded && text.length % 4 !== 0)) return null;
  const bytes: number[] = [];
  for (let place = 0; place < letters.length; place += 4) {
    const group = letters.slice(place, place + 4);
    const bits = [...group].reduce((all, letter, index) => all | ((VALUES.get(letter) ?? 0) << (18 - 6 * index)), 0);
    for (const shift of [16, 8, 0].slice(0, group.length - 1)) bytes.push((bits >> shift) & 0xff);
  }
  return bytes;
}
