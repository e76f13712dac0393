import autocannon from "autocannon";
import { DOOR_LIMITS } from "../../src/proxy/door/limits.ts";
import type { Load, Loads } from "./loads.ts";

const CONNECTIONS = 10;
const SECONDS = 2;
const PATIENCE_SECONDS = 5;

/** How many puts a second get their answer on each way, on 10 connections that never pause. */
export async function compareThroughput({ throughProxy, straight }: Loads): Promise<{ ours: number; peer: number }> {
  return { ours: await putsPerSecond(throughProxy), peer: await putsPerSecond(straight) };
}

async function putsPerSecond({ url, method, headers, body, answer, way }: Load): Promise<number> {
  const result = await autocannon({
    url,
    method,
    headers,
    body,
    expectBody: answer,
    connections: CONNECTIONS,
    duration: SECONDS,
    timeout: PATIENCE_SECONDS,
    bailout: 1,
    // The proxy closes a connection after so many, and autocannon would not notice.
    reconnectRate: DOOR_LIMITS.requestsPerSocket,
  });
  const { errors, non2xx, mismatches } = result;
  if (errors + non2xx + mismatches > 0)
    throw new Error(
      `Under load ${way}: ${errors} requests broke or got no answer, ${non2xx} got another status than 2xx, ${mismatches} another body than the first one.`,
    );
  return result["2xx"] / result.duration;
}
