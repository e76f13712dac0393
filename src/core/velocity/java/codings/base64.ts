import { JavaException } from "../../values/java-exception.ts";
import { decodeUtf8, encodeUtf8 } from "./utf8.ts";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const VALUES = new Map([...ALPHABET].map((letter, value) => [letter, value]));

/** `Base64.getEncoder()`, over the text's UTF-8. */
export function encodeBase64(text: string): string {
  return encodeBytes(encodeUtf8(text));
}

/** `Base64.getEncoder()`, over bytes. */
export function encodeBytes(bytes: readonly number[]): string {
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

/** `Base64.getDecoder()`, read as UTF-8. Throws as `decodeBytes` does. */
export function decodeBase64(text: string): string {
  return decodeUtf8(decodeBytes(text));
}

/** `Base64.getDecoder()`. Padding may be missing; anything else out of place throws. */
export function decodeBytes(text: string): readonly number[] {
  const padding = /={0,2}$/.exec(text)?.[0] ?? "";
  const letters = text.slice(0, text.length - padding.length);
  const left = letters.length % 4;
  if (left === 1 || (padding !== "" && left + padding.length !== 4))
    throw illegalArgument("Input byte array has wrong 4-byte ending unit");
  return Array.from(letters.match(/.{1,4}/gs) ?? [], toBytes).flat();
}

/** A byte for each letter but the first. */
function toBytes(letters: string): number[] {
  const values = valuesOf(letters);
  const bits = values.reduce((all, value, index) => all | (value << (18 - 6 * index)), 0);
  return [16, 8, 0].slice(0, values.length - 1).map((shift) => (bits >> shift) & 0xff);
}

function valuesOf(letters: string): number[] {
  return Array.from(letters, (letter) => {
    const value = VALUES.get(letter);
    if (value === undefined) throw illegalArgument(`Illegal base64 character ${letter.charCodeAt(0).toString(16)}`);
    return value;
  });
}

function illegalArgument(message: string): JavaException {
  return new JavaException("java.lang.IllegalArgumentException", message);
}
