import { JavaException } from "../../values/java-exception.ts";
import { decodeUtf8, encodeUtf8 } from "./utf8.ts";

/** `URLEncoder.encode`: a blank is `+`; letters, digits and `-_.*` stay; the rest is UTF-8 in `%XX`. */
export function encodeUrl(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9\-_.*]+/g, (run) => run.split(" ").map(toPercents).join("+"));
}

function toPercents(text: string): string {
  return encodeUtf8(text)
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`)
    .join("");
}

/** `URLDecoder.decode`: `+` is a blank, a run of `%XX` is UTF-8. Throws where a `%` is not followed by two digits. */
export function decodeUrl(text: string): string {
  return text.replaceAll(/\+|(?:%[^][^])+%?[^]?|%[^]?/g, (run) => (run === "+" ? " " : fromPercents(run)));
}

function fromPercents(run: string): string {
  const bytes: number[] = [];
  let place = 0;
  for (; run[place] === "%"; place += 3) bytes.push(toByte(run.slice(place + 1, place + 3)));
  return decodeUtf8(bytes) + run.slice(place).replaceAll("+", " ");
}

/** `Integer.parseInt(digits, 16)`, which takes a sign too: `%+1` is 1, `%-0` is 0. */
function toByte(digits: string): number {
  const isNumber = /^[0-9A-Fa-f]{2}$|^\+[0-9A-Fa-f]$|^-0$/.test(digits);
  if (!isNumber)
    throw new JavaException(
      "java.lang.IllegalArgumentException",
      `Illegal hex characters in escape (%) pattern: ${digits}`,
    );
  return Math.abs(Number.parseInt(digits, 16));
}
