import type { HttpRequest } from "../../src/core/integration/request/http-request.ts";
import { toHttpRequest } from "../../src/core/integration/request/to-http-request.ts";
import { outcomeSchema } from "../../src/core/operations/outcome.ts";
import { ROUTES, sessionSchema, TOKEN_HEADER } from "../../src/core/operations/session.ts";
import { sampleIntegration } from "../sample-integration.ts";
import { ask, type Ask } from "./ask.ts";

/** A request to be repeated, and the answer that each repetition must get, to the letter. */
export interface Load extends Ask {
  readonly way: string;
  readonly status: number;
  readonly answer: string;
}

/** The same put on two ways. */
export interface Loads {
  readonly throughProxy: Load;
  /** Unsigned; the target does not mind. */
  readonly straight: Load;
}

export interface Places {
  readonly proxy: string;
  readonly upstream: string;
}

const ROWS = 5;

/** A put with a template of `templateBytes`, done once on each way to see that it arrives and what comes back. */
export async function createLoads({ proxy, upstream }: Places, templateBytes: number): Promise<Loads> {
  const input = sampleIntegration(ROWS, templateBytes);
  const put = toHttpRequest(input);
  if (put === null) throw new Error("The benchmark's integration should make a request.");
  const { restApiId, resourceId, httpMethod } = input;
  const parameters = { restApiId, resourceId, httpMethod };
  const call = { operation: "PutIntegration", parameters, body: put.body };
  return {
    throughProxy: await throughProxy(proxy, { call, upstreamAnswer: put.body }),
    straight: await straight(upstream, put),
  };
}

async function straight(upstream: string, { method, path, headers, body }: HttpRequest): Promise<Load> {
  const request = { url: upstream + path, method, headers, body };
  const answer = await ask(request);
  if (answer.status !== 201 || answer.body !== body)
    throw new Error(`The fake upstream should answer 201 and what it got; it answered ${answer.status}.`);
  return { ...request, way: "straight to the target", status: answer.status, answer: answer.body };
}

async function throughProxy(
  proxy: string,
  { call, upstreamAnswer }: { call: object; upstreamAnswer: string },
): Promise<Load> {
  const page = { origin: proxy, "sec-fetch-site": "same-origin", "content-type": "application/json" };
  const session = await ask({ url: proxy + ROUTES.session, method: "POST", headers: page, body: "{}" });
  const { token } = sessionSchema.parse(JSON.parse(session.body));
  const request = {
    url: proxy + ROUTES.operations,
    method: "POST",
    headers: { ...page, [TOKEN_HEADER]: token },
    body: JSON.stringify(call),
  };
  const answer = await ask(request);
  const outcome = outcomeSchema.parse(JSON.parse(answer.body));
  if (outcome.outcome !== "answered" || outcome.status !== 201 || outcome.body !== upstreamAnswer)
    throw new Error(
      `The proxy should pass on the target's 201; it answered ${answer.status}: ${answer.body.slice(0, 300)}`,
    );
  return { ...request, way: "through the proxy", status: answer.status, answer: answer.body };
}
