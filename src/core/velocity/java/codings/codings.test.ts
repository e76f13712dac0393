import { expect, test } from "vitest";
import { JavaException } from "../../values/java-exception.ts";
import { decodeBase64, encodeBase64 } from "./base64.ts";
import recorded from "./codings.golden.json" with { type: "json" };
import { escapeJavaScript } from "./escape-java-script.ts";
import { decodeUrl, encodeUrl } from "./url-coding.ts";

const CODINGS = new Map([
  ["escapeJs", escapeJavaScript],
  ["urlEncode", encodeUrl],
  ["urlDecode", decodeUrl],
  ["b64e", encodeBase64],
  ["b64d", decodeBase64],
]);

function coded(name: string, text: string): string | undefined {
  try {
    return CODINGS.get(name)?.(text);
  } catch (error) {
    if (error instanceof JavaException) return "!";
    throw error;
  }
}

test("texts are escaped, encoded and decoded as Java and commons-lang 2 do it", () => {
  expect(recorded.map(([name = "", text = ""]) => [name, text, coded(name, text)])).toEqual(recorded);
});
