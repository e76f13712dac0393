import type { JsonObject } from "../../integration/json/json.ts";
import { isLambdaUri } from "../../integration/uri/is-lambda-uri.ts";
import { binaryTypeFor, mediaTypeOf } from "../content/media-type.ts";
import { readAsText, showPayload } from "../content/payload.ts";
import { done, type Stage, type State } from "../stage.ts";
import { inHashOrder } from "./in-hash-order.ts";

/** Makes the event that a Lambda proxy integration sends, and puts it in the body's place. Other types pass. */
export const makeProxyEvent: Stage = (state) => {
  if (state.type !== "AWS_PROXY") return { steps: [], state };
  const text = JSON.stringify(toProxyEvent(state));
  const isLambda = isLambdaUri(state.integration.uri ?? "");
  const why = isLambda
    ? "The whole request becomes one event, which the function is invoked with."
    : "The whole request becomes one event; what a target other than a function gets is not known.";
  const step = done("proxy-event", {
    why,
    evidence: isLambda ? "recorded" : "inferred",
    field: "type",
    before: showPayload(state.payload),
    after: text,
  });
  return { steps: [step], state: { ...state, payload: { text } } };
};

/**
 * The event: names, nulls, last values and lists as recorded (LocalStack test_lambda_aws_proxy_integration). Headers stand in
 * alphabetical order, whatever their case, as in the developer guide's example.
 */
function toProxyEvent({ request, context, api, forwarded, payload }: State): JsonObject {
  const headers = forwarded.map(([name]) => name).toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  const values = (name: string) => request.headers[name] ?? [];
  const query = Object.entries(request.querystring).filter(([, list]) => list.length > 0);
  const body = readAsText(payload);
  const isBinary = binaryTypeFor(mediaTypeOf(request), api.binaryMediaTypes) !== undefined;
  return {
    resource: api.resourcePath,
    path: request.path,
    httpMethod: request.httpMethod,
    headers: Object.fromEntries(headers.map((name) => [name, values(name).at(-1) ?? ""])),
    multiValueHeaders: Object.fromEntries(headers.map((name) => [name, values(name)])),
    queryStringParameters: orNull(Object.fromEntries(query.map(([name, list]) => [name, list.at(-1) ?? ""]))),
    multiValueQueryStringParameters: orNull(Object.fromEntries(query)),
    pathParameters: orNull(request.pathParameters),
    stageVariables: orNull(api.stageVariables),
    requestContext: toRequestContext(context),
    body: body === "" ? null : body,
    isBase64Encoded: isBinary && body !== "",
  };
}

function orNull<T extends JsonObject>(members: T): T | null {
  return Object.keys(members).length === 0 ? null : members;
}

/** `$context` without what only templates can set. */
function toRequestContext(context: JsonObject): JsonObject {
  const members = Object.entries(context).filter(([name]) => name !== "requestOverride" && name !== "responseOverride");
  return inHashOrder(Object.fromEntries(members));
}
