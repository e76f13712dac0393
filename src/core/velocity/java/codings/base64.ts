import { JavaException } from "../../values/java-exception.ts";
import { decodeUtf8, encodeUtf8 } from "./utf8.ts";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const CODES = Uint8Array.from(ALPHABET, (letter) => letter.charCodeAt(0));
/** The value of each letter by its code; what is no letter has none. */
const VALUES: ReadonlyMap<number, number> = new Map(Array.from(CODES, (code, value) => [code, value]));
const PADDING = 0x3d;

/** `Base64.getEncoder()`, over the text's UTF-8. */
export function encodeBase64(text: string): string {
  return encodeBytes(encodeUtf8(text));
}

/** `Base64.getEncoder()`, over bytes. */
export function encodeBytes(bytes: readonly number[]): string {
  const codes = new Uint8Array(Math.ceil(bytes.length / 3) * 4);
  for (let from = 0, to = 0; from < bytes.length; from += 3) {
    const bits = ((bytes[from] ?? 0) << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0);
    for (let shift = 18; shift >= 0; shift -= 6) codes[to++] = CODES[(bits >> shift) & 0x3f] ?? 0;
  }
  const padded = (3 - (bytes.length % 3)) % 3;
  codes.fill(PADDING, codes.length - padded);
  return toText(codes);
}

/** So many at once are arguments that a call can take. */
const CODES_A_CALL = 8192;

function toText(codes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < codes.length; start += CODES_A_CALL)
    pieces.push(String.fromCharCode(...codes.subarray(start, start + CODES_A_CALL)));
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
  const bytes: number[] = [];
  for (let start = 0; start < letters.length; start += 4) pushBytes(bytes, letters, start);
  return bytes;
}

/** Up to four letters from a place on: a byte for each but the first. */
function pushBytes(bytes: number[], letters: string, start: number): void {
  const count = Math.min(4, letters.length - start);
  let bits = 0;
  for (let at = 0; at < count; at++) bits |= valueAt(letters, start + at) << (18 - 6 * at);
  for (let byte = 1; byte < count; byte++) bytes.push((bits >> (24 - 8 * byte)) & 0xff);
}

function valueAt(letters: string, at: number): number {
  const code = letters.charCodeAt(at);
  const value = VALUES.get(code);
  if (value === undefined) throw illegalArgument(`Illegal base64 character ${code.toString(16)}`);
  return value;
}

function illegalArgument(message: string): JavaException {
  return new JavaException("java.lang.IllegalArgumentException", message);
}
