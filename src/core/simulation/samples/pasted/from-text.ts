import { isDeeperThan, MOST_LEVELS } from "../../../integration/json/is-deeper-than.ts";
import { isJsonObject, parseJson, type JsonValue } from "../../../integration/json/json.ts";
import { fromCurl } from "./from-curl.ts";
import { fromHar } from "./from-har.ts";
import { fromLambdaEvent } from "./from-lambda-event.ts";
import { listOf } from "../list-of.ts";
import type { PastedSamples, PasteOptions, PasteProblem } from "./pasted-samples.ts";

/** What a pasted text is. */
export type PasteKind = "curl" | "har" | "lambda-event";

const READERS = { curl: fromCurl, har: fromHar, "lambda-event": fromLambdaEvent } as const;

/**
 * The samples in a pasted text, whichever it is: a curl command, a HAR file or an entry of one, the event of a Lambda proxy
 * integration. It never throws; a text that is none of them gives one sentence.
 */
export function fromText(
  text: string,
  options: PasteOptions = {},
): (PastedSamples & { readonly kind: PasteKind }) | PasteProblem {
  const kind = kindOf(text);
  if (typeof kind === "object") return kind;
  const pasted = READERS[kind](text, options);
  return "error" in pasted ? pasted : { kind, ...pasted };
}

function kindOf(text: string): PasteKind | PasteProblem {
  const bare = text.replace(/^\uFEFF/, "").trim();
  if (bare === "")
    return { error: "There is nothing to read: paste a curl command, a HAR file or a Lambda proxy event." };
  if (!/^[[{]/.test(bare)) return "curl";
  const json = parseJson(bare);
  if ("error" in json)
    return { error: `The JSON is broken (${json.error}): paste a whole HAR file or Lambda proxy event.` };
  return !isDeeperThan(MOST_LEVELS, json.value) && isHar(json.value) ? "har" : "lambda-event";
}

function isHar(value: JsonValue): boolean {
  if (!isJsonObject(value)) return listOf(value)?.some(isHar) ?? false;
  return isJsonObject(value["log"]) || isJsonObject(value["request"]) || listOf(value["entries"]) !== null;
}
