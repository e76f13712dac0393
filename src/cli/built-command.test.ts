import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundle } from "../proxy/bundle.fixture.ts";
import { openSession, post } from "../proxy/serve.fixture.ts";

let built = { directory: "", script: "" };

beforeAll(async () => {
  built = await bundle("src/cli/main.ts");
});

afterAll(() => rm(built.directory, { recursive: true }));

const withPage = async () => {
  await mkdir(join(built.directory, "page"), { recursive: true });
  await writeFile(join(built.directory, "page/index.html"), "<!doctype html>");
};

/** Without the variables that would change what a server does. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("AWS_")));

function start(
  args: readonly string[],
  { nodeArgs = [] as readonly string[], more = {} } = {},
): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [...nodeArgs, built.script, ...args], { env: { ...env, ...more } });
}

/** Runs to the end; all that it wrote, and its exit status. */
async function run(args: readonly string[], { input = "", nodeArgs = [] as readonly string[] } = {}) {
  const child = start(args, { nodeArgs });
  const texts = { out: "", err: "" };
  child.stdout.on("data", (chunk: Buffer) => (texts.out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (texts.err += chunk.toString()));
  child.stdin.end(input);
  const [status] = (await once(child, "close")) as [number | null];
  return { status, ...texts };
}

/** Starts a server and waits until it says where it is. */
async function startServer(...args: string[]) {
  const child = start(["serve", "--port", "0", ...args]);
  const [chunk] = (await once(child.stdout, "data")) as [Buffer];
  const announcement = chunk.toString();
  return { child, announcement, url: /http:\/\/127\.0\.0\.1:\d+/.exec(announcement)?.[0] ?? "" };
}

test("says that the page is not built", async () => {
  await rm(join(built.directory, "page"), { recursive: true, force: true });
  const { status, out, err } = await run(["serve", "--port", "0"]);
  expect({ status, out, err }).toEqual({
    status: 2,
    out: "",
    err: `gatewright serve: ${join(built.directory, "page")} cannot be read: build the page first (npm run build).\n`,
  });
});

test("serves, says where and what, and ends with status 0 when it is asked to", async () => {
  await withPage();
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    const { child, announcement, url } = await startServer("--read-only");
    expect(announcement).toBe(`Gatewright: ${url}
  Target      sandbox (an API Gateway in this process; nothing leaves this machine)
  Region      us-east-1
  Operations  all; read-only: writes are refused
`);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    child.kill(signal);
    expect(await once(child, "close")).toEqual([0, null]);
  }
});

test("says that its port is taken, and starts nothing", async () => {
  await withPage();
  const { child, url } = await startServer();
  const port = new URL(url).port;
  const second = await run(["serve", "--port", port]);
  child.kill("SIGTERM");
  await once(child, "close");
  expect(second).toEqual({
    status: 2,
    out: "",
    err: `gatewright serve: Port ${port} of 127.0.0.1 is taken: choose another with --port.\n`,
  });
});

test("R-15 starts nothing where an option is wrong", async () => {
  expect(await run(["serve", "--port", "http"])).toEqual({
    status: 2,
    out: "",
    err: 'gatewright serve: --port takes a whole number from 0 to 65535, not "http".\n',
  });
});

test("has the sandbox's state again after a kill", async () => {
  await withPage();
  const data = join(built.directory, "data");
  const first = await startServer("--data", data);
  const { token } = await openSession(first.url);
  const list = await post(first.url, "/api/operations", { token, body: { operation: "GetRestApis" } });
  const restApiId = readIds(list.body)[0];
  const deployment = { operation: "CreateDeployment", parameters: { restApiId }, body: '{"stageName":"afterkill"}' };
  const made = await post(first.url, "/api/operations", { token, body: deployment });
  first.child.kill("SIGKILL");
  await once(first.child, "close");
  const second = await startServer("--data", data);
  const session = await openSession(second.url);
  const stages = await post(second.url, "/api/operations", {
    token: session.token,
    body: { operation: "GetStages", parameters: { restApiId } },
  });
  second.child.kill("SIGTERM");
  await once(second.child, "close");
  expect([made.status, (made.body as { status: number }).status]).toEqual([200, 201]);
  expect(JSON.stringify(stages.body)).toContain("afterkill");
  expect(session.token).not.toBe(token);
});

function readIds(body: unknown): string[] {
  const parsed = JSON.parse((body as { body: string }).body) as { item: { id: string }[] };
  return parsed.item.map(({ id }) => id);
}

const LINE = `${JSON.stringify({ id: 1, input: { restApiId: "a1", resourceId: "b2", httpMethod: "GET", type: "MOCK" } })}\n`;

test("answers more lines than would fit into its memory", async () => {
  const child = start(["request"], { nodeArgs: ["--max-old-space-size=32"] });
  let bytes = 0;
  child.stdout.on("data", (chunk: Buffer) => (bytes += chunk.byteLength));
  const writing = (async () => {
    for (let batch = 0; batch < 200; batch++)
      if (!child.stdin.write(LINE.repeat(1_000))) await once(child.stdin, "drain");
    child.stdin.end();
  })();
  const [status] = (await once(child, "close")) as [number | null];
  await writing;
  const { out } = await run(["request"], { input: LINE });
  expect({ status, bytes }).toEqual({ status: 0, bytes: 200_000 * Buffer.byteLength(out) });
  expect(bytes).toBeGreaterThan(32 * 1024 * 1024);
});

test("ends quietly when its reader leaves", async () => {
  const child = start(["request"]);
  let err = "";
  child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
  child.stdin.on("error", () => undefined);
  child.stdin.write(LINE.repeat(5_000));
  await once(child.stdout, "data");
  child.stdout.destroy();
  child.stdin.write(LINE.repeat(50_000));
  const [status] = (await once(child, "close")) as [number | null];
  expect({ status, err }).toEqual({ status: 0, err: "" });
});

test("ends at once when it is interrupted, unless it serves", async () => {
  const child = start(["request"]);
  child.stdin.write(LINE);
  await once(child.stdout, "data");
  child.kill("SIGINT");
  expect(await once(child, "close")).toEqual([null, "SIGINT"]);
});

test("R-32 prints neither credentials nor the token, and R-03 says that AWS_ENDPOINT_URL is not used", async () => {
  await withPage();
  const more = {
    AWS_ACCESS_KEY_ID: "ASIASENTINELKEY01234",
    AWS_SECRET_ACCESS_KEY: "sentinelSecret/0123456789+abcdefghijklmn",
    AWS_SESSION_TOKEN: "sentinelToken//".repeat(40),
    AWS_ENDPOINT_URL: "http://user:sentinelPassword@evil.test",
  };
  const child = start(["serve", "--port", "0", "--target", "aws", "--region", "eu-west-1"], { more });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  await once(child.stdout, "data");
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? "";
  const { token } = await openSession(url);
  const call = { operation: "GetRestApi", parameters: { restApiId: "a1" } };
  expect(await post(url, "/api/signed-preview", { token, body: call })).toMatchObject({
    status: 200,
    body: { request: { headers: { host: "apigateway.eu-west-1.amazonaws.com", "x-amz-security-token": "********" } } },
  });
  await post(url, "/api/operations", { token, body: { operation: "PutMethod" } });
  child.kill("SIGTERM");
  await once(child, "close");
  expect(said).toContain("AWS_ENDPOINT_URL is set and is not used.");
  expect([token, ...Object.values(more)].filter((secret) => said.includes(secret.slice(0, 12)))).toEqual([]);
});

test("gives status 1 where a line is bad, and 2 where there is no such command", async () => {
  expect(await run(["request"], { input: "x\n" })).toMatchObject({ status: 1, err: "" });
  expect(await run(["reqest"])).toMatchObject({ status: 2, out: "" });
  expect((await run(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

// A device whose disk is always full; macOS and Windows have none.
test.runIf(existsSync("/dev/full"))("says that what it prints cannot be written", async () => {
  const full = openSync("/dev/full", "w");
  for (const [args, input] of [
    [["--version"], ""],
    [["render"], '{"template":"a"}\n'],
  ] as const) {
    const { status, stderr } = spawnSync(process.execPath, [built.script, ...args], {
      input,
      stdio: ["pipe", full, "pipe"],
    });
    expect({ status, err: stderr.toString() }).toEqual({
      status: 2,
      err: "gatewright: what is printed cannot be written (ENOSPC).\n",
    });
  }
  closeSync(full);
});
