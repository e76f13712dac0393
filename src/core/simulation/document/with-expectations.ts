import { isJsonObject } from "../../integration/json/json.ts";
import { listOf } from "../samples/list-of.ts";
import type { Expectation } from "../samples/sample-request.ts";
import { orderMembers } from "./order-members.ts";
import { readJson } from "./read-json.ts";
import { SAMPLE_MEMBERS, toExpectationJson } from "./sample-json.ts";
import { formatDocument } from "./write-document.ts";

/**
 * The text of a document's main file with other expectations, by the number of their sample. All else stays: templates in
 * files or not, unknown members, the kind of line ends. A text that is no document is given back as it is.
 */
export function withExpectations(text: string, expectations: ReadonlyMap<number, Expectation>): string {
  const json = readJson(text);
  const samples = "value" in json ? listOf(json.value["samples"]) : null;
  if (!("value" in json) || samples === null) return text;
  const changed = samples.map((sample, index) => {
    const expected = expectations.get(index);
    if (expected === undefined || !isJsonObject(sample)) return sample;
    return orderMembers({ ...sample, expected: toExpectationJson(expected) }, SAMPLE_MEMBERS);
  });
  const formatted = formatDocument({ ...json.value, samples: changed });
  return text.includes("\r\n") ? formatted.replaceAll("\n", "\r\n") : formatted;
}
