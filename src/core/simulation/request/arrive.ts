import type { ApiSettings } from "../api-settings.ts";
import { headerOf } from "../content/media-type.ts";
import { fromBase64, type Payload, showPayload } from "../content/payload.ts";
import type { MethodRequest } from "../method-request.ts";
import type { SimulatedIntegration, Step } from "../simulation.ts";
import { done } from "../stage.ts";
import { createContext, domainOf, SOURCE_IP, TRACE_ID } from "./create-context.ts";
import { isHidden } from "./header-names.ts";
import { showHeaders } from "./show-headers.ts";

const DEFAULTS = {
  binaryMediaTypes: [],
  stageVariables: {},
  restApiId: "a1b2c3d4e5",
  region: "us-east-1",
  accountId: "123456789012",
  stage: "prod",
  resourceId: "x7y8z9",
} as const;

/** Fills in what is not known of the API: fixed values that look like real ones. */
export function fillSettings(
  api: ApiSettings,
  { integration, methodRequest }: { readonly integration: SimulatedIntegration; readonly methodRequest: MethodRequest },
): Required<ApiSettings> {
  const set = Object.fromEntries(Object.entries(api).filter(([, value]) => value !== undefined));
  return {
    ...DEFAULTS,
    restApiId: integration.restApiId || DEFAULTS.restApiId,
    resourceId: integration.resourceId || DEFAULTS.resourceId,
    resourcePath: methodRequest.path,
    ...set,
    stageVariables: { ...api.stageVariables, ...methodRequest.stageVariables },
  };
}

/** The request as the method has it: with the headers that API Gateway adds, its context and its payload. */
export function receive(methodRequest: MethodRequest, api: Required<ApiSettings>) {
  const request = { ...methodRequest, headers: { ...methodRequest.headers, ...addedHeaders(methodRequest, api) } };
  const decoded = methodRequest.isBase64Encoded === true ? fromBase64(methodRequest.body) : null;
  const payload = decoded ?? { text: methodRequest.body };
  const isBroken = methodRequest.isBase64Encoded === true && decoded === null;
  const step = tell(request, { payload, note: isBroken ? " Its body is no base64, and stands as it is." : "" });
  return { request, payload, context: createContext(request, api), step };
}

/** Recorded for Lambda proxy events; inferred to reach templates and HTTP_PROXY back ends too. */
function addedHeaders(request: MethodRequest, api: Required<ApiSettings>): MethodRequest["headers"] {
  const added = [
    ["Host", domainOf(request, api)],
    ["X-Amzn-Trace-Id", TRACE_ID],
    ["X-Forwarded-For", SOURCE_IP],
    ["X-Forwarded-Port", "443"],
    ["X-Forwarded-Proto", "https"],
  ] as const;
  const missing = added.filter(([name]) => headerOf(request, name.toLowerCase()) === undefined);
  return Object.fromEntries(missing.map(([name, value]) => [name, [value]]));
}

function tell(request: MethodRequest, { payload, note }: { readonly payload: Payload; readonly note: string }): Step {
  const hidden = Object.keys(request.headers).filter(isHidden);
  const unseen = hidden.length === 0 ? "" : ` Templates do not see ${hidden.join(", ")}.`;
  const headers = Object.entries(request.headers).flatMap(([name, values]) =>
    values.map((value) => [name, value] as const),
  );
  return done("method-request", {
    why: `The method receives ${request.httpMethod} ${request.path}, with the headers that API Gateway adds.${unseen}${note}`,
    evidence: hidden.length === 0 ? "inferred" : "recorded",
    after: [
      `${request.httpMethod} ${request.path}${queryOf(request)}`,
      showHeaders(headers),
      "",
      showPayload(payload),
    ].join("\n"),
  });
}

function queryOf({ querystring }: MethodRequest): string {
  const pairs = Object.entries(querystring).flatMap(([name, values]) => values.map((value) => `${name}=${value}`));
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}
