import { isJsonObject, type JsonObject } from "../../integration/json/json.ts";
import type { ApiSettings } from "../api-settings.ts";
import { headerOf } from "../content/media-type.ts";
import type { MethodRequest } from "../method-request.ts";

/** An address kept for documentation (RFC 5737). */
export const SOURCE_IP = "203.0.113.17";
/** The X-Ray trace of a request that brings none along. */
export const TRACE_ID = "Root=1-6921c5b5-0a1b2c3d4e5f60718293a4b5";

/** One request, always the same: nothing here reads a clock or throws dice. 22 November 2025, 14:05:09 UTC. */
const REQUEST_TIME_EPOCH = 1_763_820_309_000;
const REQUEST_ID = "3f6c1e52-8a4d-4b7e-9c21-5d0e7f8a9b1c";
const EXTENDED_REQUEST_ID = "UbT2eF1sIAMEcXg=";
const DEPLOYMENT_ID = "d3pl0y";

/** The caller, as of a request that nobody signed. Names: LocalStack's recordings of Lambda proxy events. */
const NOBODY = {
  cognitoIdentityPoolId: null,
  accountId: null,
  cognitoIdentityId: null,
  caller: null,
  sourceIp: SOURCE_IP,
  principalOrgId: null,
  accessKey: null,
  cognitoAuthenticationType: null,
  cognitoAuthenticationProvider: null,
  userArn: null,
  userAgent: null,
  user: null,
} as const;

/** The name that the API is called by. */
export function domainOf(request: MethodRequest, { restApiId, region }: Required<ApiSettings>): string {
  return headerOf(request, "host")?.at(-1) ?? `${restApiId}.execute-api.${region}.${suffixOf(region)}`;
}

/** What the names of AWS's hosts end in. */
export function suffixOf(region: string): string {
  return region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
}

/** What `$context` holds: what API Gateway fills in, and over it what the request says. */
export function createContext(request: MethodRequest, api: Required<ApiSettings>): JsonObject {
  const given = request.context ?? {};
  const epoch = Number(given["requestTimeEpoch"] ?? REQUEST_TIME_EPOCH);
  const domainName = domainOf(request, api);
  const { identity } = given;
  return {
    resourceId: api.resourceId,
    resourcePath: api.resourcePath,
    httpMethod: request.httpMethod,
    extendedRequestId: EXTENDED_REQUEST_ID,
    requestTime: toCommonLogTime(epoch),
    path: `/${api.stage}${request.path}`,
    accountId: api.accountId,
    protocol: "HTTP/1.1",
    requestOverride: { path: {}, header: {}, querystring: {} },
    stage: api.stage,
    domainPrefix: domainName.split(".")[0] ?? "",
    requestTimeEpoch: REQUEST_TIME_EPOCH,
    requestId: REQUEST_ID,
    domainName,
    deploymentId: DEPLOYMENT_ID,
    responseOverride: { header: {} },
    apiId: api.restApiId,
    ...given,
    identity: {
      ...NOBODY,
      userAgent: headerOf(request, "user-agent")?.at(-1) ?? null,
      ...(isJsonObject(identity) ? identity : {}),
    },
  };
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `22/Nov/2025:14:05:09 +0000`; what is no time is 1970. */
function toCommonLogTime(epoch: number): string {
  const time = new Date(epoch);
  const at = Number.isNaN(time.getTime()) ? new Date(0) : time;
  const [date = "", clock = ""] = at.toISOString().split("T");
  const [year = "", month = "", day = ""] = date.split("-").slice(-3);
  return `${day}/${MONTHS[Number(month) - 1] ?? ""}/${year}:${clock.slice(0, 8)} +0000`;
}
