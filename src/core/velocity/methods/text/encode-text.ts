import { encodeUtf8 } from "../../java/codings/utf8.ts";
import { JavaException } from "../../values/java-exception.ts";

/** A text's bytes in a charset. Templates name few; Java knows more. Throws for one that is not known. */
export function encodeText(text: string, charset: string): readonly number[] {
  const encode = CHARSETS.get(charset.toUpperCase());
  if (encode === undefined)
    throw new JavaException("java.io.UnsupportedEncodingException", `There is no charset ${charset}`);
  return encode(text);
}

type Encode = (text: string) => readonly number[];

const latin1: Encode = (text) => Array.from(text, (character) => within(character, 0xff));
const ascii: Encode = (text) => Array.from(text, (character) => within(character, 0x7f));
const utf16: Encode = (text) =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((unit) => [unit >> 8, unit & 0xff]);

const CHARSETS: ReadonlyMap<string, Encode> = new Map([
  ["UTF-8", encodeUtf8],
  ["UTF8", encodeUtf8],
  ["ISO-8859-1", latin1],
  ["ISO8859_1", latin1],
  ["LATIN1", latin1],
  ["US-ASCII", ascii],
  ["ASCII", ascii],
  ["UTF-16", (text) => (text === "" ? [] : [0xfe, 0xff, ...utf16(text)])],
  ["UTF-16BE", utf16],
]);

/** `?` for what a charset does not have. */
function within(character: string, most: number): number {
  const code = character.codePointAt(0) ?? 0;
  return code <= most ? code : 0x3f;
}
