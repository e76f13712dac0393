import type { BackendRequest, GatewayResponse, Simulation } from "../../simulation.ts";
import type { Expectation } from "../sample-request.ts";
import { compareJson, toDifference } from "./compare-json.ts";
import type { Difference } from "./difference.ts";
import { parseBody } from "./parse-body.ts";

/**
 * Where a simulation is not what was expected; none where all is. Only what is named is compared: header names without
 * regard to case, payloads that are JSON as JSON, with the place of each difference.
 */
export function compareExpectation(
  simulation: Simulation,
  { backendRequest, response }: Expectation,
): readonly Difference[] {
  return [
    ...(backendRequest === undefined ? [] : compareBackendRequest(simulation, backendRequest)),
    ...(response === undefined ? [] : compareResponse(simulation, response)),
  ];
}

function compareBackendRequest(simulation: Simulation, expected: Partial<BackendRequest>): readonly Difference[] {
  const { backendRequest: got, response } = simulation;
  const path = "backendRequest";
  if (got === undefined) {
    const status = response === undefined ? "" : ` answers ${response.status}`;
    return [
      { path, expected: "a request to the back end", got: `API Gateway${status} itself${becauseOf(simulation)}` },
    ];
  }
  return [
    ...compareTexts(`${path}.method`, expected.method, got.method),
    ...compareTexts(`${path}.uri`, expected.uri, got.uri),
    ...compareHeaders(`${path}.headers`, expected.headers, got.headers),
    ...compareBodies(`${path}.body`, expected.body, got.body),
    ...compareFlags(`${path}.isBase64Encoded`, expected.isBase64Encoded, got.isBase64Encoded === true),
  ];
}

function compareResponse({ response: got }: Simulation, expected: Partial<GatewayResponse>): readonly Difference[] {
  const path = "response";
  if (got === undefined)
    return [{ path, expected: "an answer of API Gateway's own", got: "a request to the back end" }];
  const { status } = expected;
  return [
    ...(status === undefined || status === got.status ? [] : [toDifference(`${path}.status`, status, got.status)]),
    ...compareHeaders(`${path}.headers`, expected.headers, got.headers),
    ...compareBodies(`${path}.body`, expected.body, got.body),
  ];
}

/** Why a request went no further. */
function becauseOf({ steps }: Simulation): string {
  const step = steps.findLast(({ outcome }) => outcome === "stopped");
  return step === undefined ? "" : `: ${step.why}`;
}

function compareTexts(path: string, expected: string | undefined, got: string): readonly Difference[] {
  return expected === undefined || expected === got ? [] : [{ path, expected, got }];
}

function compareFlags(path: string, expected: boolean | undefined, got: boolean): readonly Difference[] {
  return expected === undefined || expected === got ? [] : [{ path, expected, got }];
}

type Headers = Readonly<Record<string, string>>;

function compareHeaders(path: string, expected: Headers | undefined, got: Headers): readonly Difference[] {
  const values = new Map(Object.entries(got).map(([name, value]) => [name.toLowerCase(), value]));
  return Object.entries(expected ?? {}).flatMap(([name, value]) => {
    const there = values.get(name.toLowerCase());
    return there === value ? [] : [toDifference(`${path}[${JSON.stringify(name)}]`, value, there)];
  });
}

function compareBodies(path: string, expected: string | undefined, got: string): readonly Difference[] {
  if (expected === undefined || expected === got) return [];
  const [wanted, there] = [parseBody(expected), parseBody(got)];
  if (wanted !== undefined && there !== undefined) return compareJson(path, wanted, there);
  return [{ path: `${path} (${placeOf(expected, got)})`, expected, got }];
}

/** Where two texts part; lines and columns count from 1. */
function placeOf(expected: string, got: string): string {
  let offset = 0;
  while (offset < expected.length && expected.charCodeAt(offset) === got.charCodeAt(offset)) offset++;
  const lines = expected.slice(0, offset).split("\n");
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}
