import type { BackendRequest, GatewayResponse, Simulation } from "../../simulation.ts";
import type { Expectation } from "../sample-request.ts";

/** What API Gateway adds to every request and answer, whatever the integration says. */
const ALWAYS_ADDED: ReadonlySet<string> = new Set([
  "content-length",
  "host",
  "x-amz-apigw-id",
  "x-amzn-apigateway-api-id",
  "x-amzn-requestid",
  "x-amzn-trace-id",
]);

/**
 * What happened, as what is expected from now on: the request to the back end or the answer, without the headers that API
 * Gateway adds to every one. With an expectation to renew, only what that names is recorded, where it can still happen.
 */
export function expectationOf({ backendRequest, response }: Simulation, renewed: Expectation = {}): Expectation {
  return {
    ...(backendRequest && { backendRequest: only(requestOf(backendRequest), backendRequest, renewed.backendRequest) }),
    ...(response && { response: only(responseOf(response), response, renewed.response) }),
  };
}

function requestOf({ headers, ...rest }: BackendRequest): Partial<BackendRequest> {
  return { ...rest, headers: withoutAdded(headers) };
}

function responseOf({ headers, ...rest }: GatewayResponse): Partial<GatewayResponse> {
  return { ...rest, headers: withoutAdded(headers) };
}

type Headers = Readonly<Record<string, string>>;

function withoutAdded(headers: Headers): Headers {
  return Object.fromEntries(
    Object.entries(headers).filter(
      ([name, value]) => !ALWAYS_ADDED.has(name.toLowerCase()) && !value.startsWith("AmazonAPIGateway_"),
    ),
  );
}

interface Part {
  readonly headers?: Headers;
}

/** The members and headers that the part to renew names; all of what is recorded where there is none. */
function only<T extends Part>(recorded: T, whole: Part, renewed: T | undefined): T {
  if (renewed === undefined) return recorded;
  const names = new Set(Object.keys(renewed));
  const members = Object.entries(recorded).filter(([name]) => names.has(name) && name !== "headers");
  const headers = renewed.headers && { headers: onlyNamed(whole.headers ?? {}, renewed.headers) };
  // Members of T under their own names.
  return { ...Object.fromEntries(members), ...headers } as T;
}

function onlyNamed(headers: Headers, named: Headers): Headers {
  const values = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const kept = Object.keys(named).flatMap((name) => {
    const value = values.get(name.toLowerCase());
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(kept);
}
