import { isDeeperThan, MOST_LEVELS } from "../../../integration/json/is-deeper-than.ts";
import { isJsonObject, parseJson, type JsonObject, type JsonValue } from "../../../integration/json/json.ts";
import { listOf } from "../list-of.ts";
import type { PastedSamples, PasteOptions, PasteProblem } from "./pasted-samples.ts";
import type { SentRequest } from "./sent-request.ts";
import { type Received, toMethodRequest } from "./to-method-request.ts";
import { toPastedSamples } from "./to-pasted-samples.ts";

/**
 * The samples in a HAR file (`log.entries`), a list of entries, or one entry. Where several are there, only those to the
 * method and resource are taken. Source: HAR 1.2.
 */
export function fromHar(text: string, options: PasteOptions = {}): PastedSamples | PasteProblem {
  const json = parseJson(text.replace(/^\uFEFF/, ""));
  if ("error" in json)
    return { error: `The text is not JSON (${json.error}): paste a whole HAR file, or one entry of it.` };
  if (isDeeperThan(MOST_LEVELS, json.value))
    return { error: `The JSON is nested more than ${MOST_LEVELS} levels deep.` };
  const requests = requestsIn(json.value);
  if (requests === null) return { error: "The JSON is no HAR file: that has log.entries, each with a request." };
  const received: Received[] = [];
  for (const request of requests) {
    const sent = toSentRequest(request);
    if (sent === null) return { error: "A request in the HAR file has no method or url; both should be texts." };
    const one = toMethodRequest(sent, options);
    if ("error" in one && requests.length === 1) return one;
    if (!("error" in one)) received.push(one);
  }
  return choose(received, { found: requests.length, options });
}

/** Of one, all; of several, those to the method. */
function choose(
  received: readonly Received[],
  { found, options }: { readonly found: number; readonly options: PasteOptions },
): PastedSamples | PasteProblem {
  if (found === 1) return toPastedSamples(received, options);
  const { resourcePath, httpMethod = "ANY" } = options;
  const fitting = received.filter(
    ({ fits, request }) => fits && (httpMethod === "ANY" || request.httpMethod === httpMethod),
  );
  const wanted = [httpMethod === "ANY" ? "" : httpMethod, resourcePath ?? ""].filter((part) => part !== "").join(" ");
  if (fitting.length === 0)
    return { error: `None of the ${found} requests in the HAR file is ${wanted === "" ? "HTTP" : `a ${wanted}`}.` };
  const { samples, notes } = toPastedSamples(fitting, options);
  const others = found - fitting.length;
  if (others === 0) return { samples, notes };
  return { samples, notes: [`${others} of the ${found} requests are to something else and were left out.`, ...notes] };
}

function requestsIn(value: JsonValue): readonly JsonValue[] | null {
  const list = listOf(value);
  if (list !== null) return list.flatMap((entry) => requestsIn(entry) ?? []);
  if (!isJsonObject(value)) return null;
  const { log, request } = value;
  if (isJsonObject(log)) return requestsIn(log);
  const entries = listOf(value["entries"]);
  if (entries !== null) return entries.map((entry) => (isJsonObject(entry) ? (entry["request"] ?? null) : null));
  return isJsonObject(request) ? [request] : null;
}

function toSentRequest(request: JsonValue): SentRequest | null {
  if (!isJsonObject(request)) return null;
  const { method, url, headers, postData } = request;
  if (typeof method !== "string" || typeof url !== "string") return null;
  return { httpMethod: method.toUpperCase(), url, headers: pairsOf(headers), ...toBody(postData) };
}

function toBody(postData: JsonValue | undefined): Pick<SentRequest, "body" | "isBase64Encoded"> {
  if (!isJsonObject(postData)) return { body: "" };
  const { text, encoding, params } = postData;
  if (typeof text === "string" && text !== "") return { body: text, isBase64Encoded: encoding === "base64" };
  return {
    body: pairsOf(params)
      .map((pair) => pair.map(encodeField).join("="))
      .join("&"),
  };
}

function encodeField(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, "\uFFFD")).replaceAll("%20", "+");
}

function pairsOf(list: JsonValue | undefined): readonly (readonly [string, string])[] {
  return (listOf(list) ?? [])
    .filter(isJsonObject)
    .flatMap(({ name, value }: JsonObject) =>
      typeof name === "string" ? [[name, typeof value === "string" ? value : ""] as const] : [],
    );
}
