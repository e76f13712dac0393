import { isDeeperThan, MOST_LEVELS } from "../../../integration/json/is-deeper-than.ts";
import { isJsonObject, parseJson, type JsonObject, type JsonValue } from "../../../integration/json/json.ts";
import { findPlace } from "./find-place.ts";
import { groupHeaders, groupValues } from "./group-values.ts";
import { listOf } from "../list-of.ts";
import { parseQuery } from "./parse-url.ts";
import type { PastedSamples, PasteOptions, PasteProblem } from "./pasted-samples.ts";
import type { Received } from "./to-method-request.ts";
import { toPastedSamples } from "./to-pasted-samples.ts";

/**
 * The sample in an event that a Lambda proxy integration was called with. One of payload format 2.0 (an HTTP API's, a
 * function URL's) is converted, and the notes say so. Source: the developer guide on proxy integrations; recorded.
 */
export function fromLambdaEvent(text: string, options: PasteOptions = {}): PastedSamples | PasteProblem {
  const json = parseJson(text.replace(/^\uFEFF/, ""));
  if ("error" in json) return { error: `The text is not JSON (${json.error}): paste the event from { to }.` };
  if (isDeeperThan(MOST_LEVELS, json.value))
    return { error: `The JSON is nested more than ${MOST_LEVELS} levels deep.` };
  if (!isJsonObject(json.value)) return { error: "An event is a JSON object; this is another value." };
  const received = toReceived(json.value, options);
  return "error" in received ? received : toPastedSamples([received], options);
}

function toReceived(event: JsonObject, options: PasteOptions): Received | PasteProblem {
  const { requestContext, version } = event;
  if (isJsonObject(requestContext) && Object.hasOwn(requestContext, "elb"))
    return {
      error: "This is the event of a load balancer: a REST API's event has resource and requestContext.resourcePath.",
    };
  if (version === "2.0" && isJsonObject(requestContext) && isJsonObject(requestContext["http"]))
    return fromSecondFormat(event, { requestContext, http: requestContext["http"], options });
  if (typeof event["httpMethod"] === "string" && typeof event["path"] === "string")
    return fromFirstFormat(event, options);
  return {
    error: "The JSON is no event of a Lambda proxy integration: that has httpMethod, path, headers and requestContext.",
  };
}

/** What the event says of its path is taken as it is, unless the sample is for another resource than the event's. */
function fromFirstFormat(event: JsonObject, { resourcePath }: PasteOptions): Received {
  const resource = textOf(event["resource"]);
  const isItsOwn = resourcePath === undefined || resourcePath === resource;
  const place = findPlace({ host: "", path: textOf(event["path"]) }, resourcePath ?? resource);
  const { requestContext } = event;
  return {
    request: {
      httpMethod: textOf(event["httpMethod"]),
      path: isItsOwn ? textOf(event["path"]) : place.path,
      pathParameters: isItsOwn ? textsOf(event["pathParameters"]) : place.pathParameters,
      querystring: listsOf(event["multiValueQueryStringParameters"], event["queryStringParameters"]),
      headers: listsOf(event["multiValueHeaders"], event["headers"]),
      ...bodyOf(event),
      ...(isJsonObject(requestContext) && { context: requestContext }),
    },
    fits: isItsOwn || place.fits,
    notes: [],
  };
}

interface SecondFormat {
  readonly requestContext: JsonObject;
  readonly http: JsonObject;
  readonly options: PasteOptions;
}

function fromSecondFormat(event: JsonObject, { requestContext, http, options }: SecondFormat): Received {
  const sent = { host: textOf(requestContext["domainName"]), path: textOf(event["rawPath"]) || "/" };
  const { path, pathParameters, fits } = findPlace(sent, options.resourcePath);
  const own = textsOf(event["pathParameters"]);
  const cookies = (listOf(event["cookies"]) ?? []).map(textOf).join("; ");
  return {
    request: {
      httpMethod: textOf(http["method"]),
      path,
      pathParameters: options.resourcePath === undefined ? own : pathParameters,
      querystring: groupValues(parseQuery(textOf(event["rawQueryString"]))),
      headers: groupHeaders([
        ...Object.entries(textsOf(event["headers"])),
        ...(cookies === "" ? [] : [["cookie", cookies] as const]),
      ]),
      ...bodyOf(event),
    },
    fits,
    notes: ["This is an event of payload format 2.0, not a REST API's: values of one header came joined by commas."],
  };
}

function bodyOf(event: JsonObject) {
  const stageVariables = textsOf(event["stageVariables"]);
  return {
    body: textOf(event["body"]),
    ...(event["isBase64Encoded"] === true && { isBase64Encoded: true }),
    ...(Object.keys(stageVariables).length > 0 && { stageVariables }),
  };
}

/** The lists of several values each, or else the single ones. */
function listsOf(lists: JsonValue | undefined, singles: JsonValue | undefined): Record<string, readonly string[]> {
  if (!isJsonObject(lists))
    return Object.fromEntries(Object.entries(textsOf(singles)).map(([name, value]) => [name, [value]]));
  return Object.fromEntries(
    Object.entries(lists).map(([name, values]) => [name, (listOf(values) ?? [values]).map(textOf)]),
  );
}

function textsOf(value: JsonValue | undefined): Readonly<Record<string, string>> {
  if (!isJsonObject(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([name, text]) => [name, textOf(text)]));
}

function textOf(value: JsonValue | undefined): string {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return typeof value === "string" ? value : "";
}
