import { isHttp } from "../../integration/fields/types.ts";
import { contentTypeOf, DEFAULT_MEDIA_TYPE, headerOf } from "../content/media-type.ts";
import { bytesOf, type Payload, showPayload, toBase64 } from "../content/payload.ts";
import { mappedTo } from "../parameters/mapped.ts";
import { TRACE_ID } from "../request/create-context.ts";
import { showHeaders } from "../request/show-headers.ts";
import type { BackendRequest } from "../simulation.ts";
import { done, type Header, type Stage, type State } from "../stage.ts";

const NAME = "back-end-request";

/** Verbs whose requests have no body (seen in an emulator only). */
const WITHOUT_BODY: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/** Sends the request: what API Gateway writes into it by itself, what is forwarded, and over both what is mapped. */
export const sendRequest: Stage = (state) => {
  const { verb: method, uri, payload, type } = state;
  const hasBody = !WITHOUT_BODY.has(method);
  const body: Payload = hasBody ? payload : { text: "" };
  const headers = headersOf(state, hasBody ? body : null);
  const backendRequest: BackendRequest = {
    method,
    uri,
    headers: Object.fromEntries(headers),
    ...("text" in body ? { body: body.text } : { body: toBase64(body), isBase64Encoded: true }),
  };
  const after = [`${method} ${uri}`, showHeaders(headers), "", showPayload(body)].join("\n");
  const lost =
    hasBody || ("text" in payload && payload.text === "") ? "" : ` A ${method} request has no body: it is left out.`;
  const step = done(NAME, {
    why: `API Gateway calls the back end.${lost}`,
    evidence: lost === "" && isHttp(type) ? "recorded" : "inferred",
    after,
  });
  return { steps: [step], end: { backendRequest } };
};

/** Recorded for HTTP and HTTP_PROXY (LocalStack test_apigateway_header_remapping); for AWS from the log of a test invocation. */
function headersOf(state: State, body: Payload | null): readonly Header[] {
  const { api, uri, forwarded, mapped, type } = state;
  const own: Header[] = [
    ["Accept", "application/json"],
    ["User-Agent", `AmazonAPIGateway_${api.restApiId}`],
    ["X-Amzn-Apigateway-Api-Id", api.restApiId],
    ["X-Amzn-Trace-Id", headerOf(state.request, "x-amzn-trace-id")?.at(-1) ?? TRACE_ID],
    ["Host", /^https?:\/\/([^/?#]*)/i.exec(uri)?.[1] ?? ""],
  ];
  if (body !== null) own.push(["Content-Type", bodyTypeOf(state)], ["Content-Length", String(bytesOf(body).length)]);
  const passed = type === "HTTP_PROXY" ? forwarded : [];
  const set =
    type === "AWS_PROXY" ? [] : mappedTo(mapped, "header").map(({ name, values }): Header => [name, values.join(",")]);
  const byName = new Map([...own, ...passed, ...set].map((header) => [header[0].toLowerCase(), header]));
  return [...byName.values()];
}

/** The client's, or what stands for a missing one; an event is JSON (inferred). */
function bodyTypeOf({ type, request }: State): string {
  return (type === "AWS_PROXY" ? undefined : contentTypeOf(request)) ?? DEFAULT_MEDIA_TYPE;
}
