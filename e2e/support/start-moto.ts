import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { once } from "node:events";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline";

/** Moto tells its services apart by the credential's scope; nobody checks the signature. */
const SCOPE =
  "AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/apigateway/aws4_request, SignedHeaders=host, Signature=0";

/** An emulator of AWS in a process of its own. */
export interface RunningMoto {
  readonly origin: string;
  /** Calls it past our proxy; gives the answer as a value. */
  readonly call: (method: string, path: string, body?: unknown) => Promise<Record<string, unknown>>;
  readonly stop: () => Promise<void>;
}

const command = (process.env["PATH"] ?? "")
  .split(delimiter)
  .map((folder) => join(folder, "moto_server"))
  .find((path) => existsSync(path));

/** Whether `moto_server` can be started here. */
export const hasMoto = command !== undefined;

/** Starts moto on a free port of this machine and waits until it listens. */
export async function startMoto(): Promise<RunningMoto> {
  if (command === undefined) throw new Error("moto_server is not on the PATH.");
  const port = await freePort();
  const child = spawn(command, ["-H", "127.0.0.1", "-p", String(port)], { stdio: ["ignore", "ignore", "pipe"] });
  const exited = once(child, "exit");
  const origin = `http://127.0.0.1:${port}`;
  const stop = async () => {
    child.kill();
    await exited;
  };
  for await (const line of createInterface({ input: child.stderr })) {
    if (!line.includes(origin)) continue;
    child.stderr.resume();
    return { origin, call: (method, path, body) => call(`${origin}${path}`, { method, body }), stop };
  }
  throw new Error("moto_server ended before it listened.");
}

async function call(url: string, { method, body }: { method: string; body: unknown }) {
  const response = await fetch(url, {
    method,
    headers: { authorization: SCOPE, accept: "application/json", "content-type": "application/json" },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const answer: Record<string, unknown> = await response.json();
  return answer;
}

/** Moto says which port it was given, not which it took, so it is given a free one. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}
