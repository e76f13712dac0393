import { parseJson } from "../../json/parse-json.ts";
import { JavaException } from "../../values/java-exception.ts";
import { JavaMap } from "../../values/java-map.ts";
import { JavaWhole } from "../../values/java-number.ts";
import { print } from "../../values/print.ts";
import type { Value } from "../../values/value.ts";

/**
 * The integer `statusCode` of a MOCK's rendered template, read as leniently as json-smart does: every form that LocalStack
 * collected and checked by hand agrees (test_mock_integration.py). Any integer is taken; else what is wrong, in words.
 */
export function readStatusCode(text: string): { readonly status: string } | { readonly problem: string } {
  const read = parse(text);
  if ("problem" in read) return read;
  const { value } = read;
  if (!(value instanceof JavaMap)) return { problem: "is no JSON object" };
  const status = value.get("statusCode");
  if (typeof status === "number" || status instanceof JavaWhole) return { status: print(status) };
  if (status === null) return { problem: "has no statusCode" };
  return { problem: `has a statusCode that is no integer: ${describe(status)}` };
}

function parse(text: string): { readonly value: Value } | { readonly problem: string } {
  try {
    return { value: parseJson(text) };
  } catch (error) {
    if (error instanceof JavaException) return { problem: `is no JSON, however leniently read: ${error.message}` };
    throw error;
  }
}

function describe(status: Value): string {
  return typeof status === "string" ? `the text ${JSON.stringify(status)}` : print(status);
}
