import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { OPERATION_NAMES } from "../core/operations/operations.ts";
import { sessionSchema } from "../core/operations/session.ts";
import { parseServeOptions } from "./options/parse-serve-options.ts";
import { serve, type Serving } from "./serve.ts";
import { openSession, post } from "./serve.fixture.ts";
import { startRecorder } from "./upstream/recorder.fixture.ts";
import { expectedSignature, readAuthorization } from "./upstream/sigv4.fixture.ts";

let directory = "";
const log: string[] = [];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "gatewright-serve-"));
  await mkdir(join(directory, "page"));
  await writeFile(join(directory, "page/index.html"), "<!doctype html><title>Gatewright</title>");
});

afterAll(() => rm(directory, { recursive: true }));

async function tryServe(args: readonly string[], page = "page") {
  const parsed = await parseServeOptions(["--port=0", ...args], {
    env: {},
    profileRegion: () => Promise.resolve(undefined),
  });
  if (!("options" in parsed)) throw new Error(JSON.stringify(parsed));
  const deps = {
    version: "0.1.0",
    assetsDirectory: join(directory, page),
    now: () => new Date("2026-01-02T03:04:05Z"),
    writeLog: (line: string) => void log.push(line),
  };
  return serve(parsed.options, deps);
}

async function startServer(args: readonly string[] = []): Promise<Serving & { token: string }> {
  const serving = await tryServe(args);
  if ("error" in serving) throw new Error(serving.error);
  return { ...serving, token: (await openSession(serving.url)).token };
}

const LIST = { operation: "GetRestApis" };

test("serves the page, its session and the sandbox", async () => {
  const { url, token, close } = await startServer(["--region", "eu-west-1"]);
  const page = await (await fetch(url)).text();
  const session = sessionSchema.parse((await post(url, "/api/session")).body);
  const { status, body } = await post(url, "/api/operations", { token, body: LIST });
  await close();
  expect(page).toBe("<!doctype html><title>Gatewright</title>");
  expect(session).toEqual({
    token,
    version: "0.1.0",
    target: {
      kind: "sandbox",
      label: "sandbox",
      region: "eu-west-1",
      endpoint: "sandbox",
      readOnly: false,
      operations: OPERATION_NAMES,
    },
  });
  expect(Buffer.from(token, "base64url")).toHaveLength(32);
  expect({ status, body }).toMatchObject({
    status: 200,
    body: { outcome: "answered", status: 200, requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string },
  });
});

test("R-14 has a token of its own in each process", async () => {
  const servers = await Promise.all([startServer(), startServer()]);
  expect(new Set(servers.map(({ token }) => token)).size).toBe(2);
  await Promise.all(servers.map(({ close }) => close()));
});

test("keeps the sandbox's state in its directory from one server to the next", async () => {
  const data = join(directory, "state");
  const first = await startServer(["--data", data]);
  const seen = await post(first.url, "/api/operations", { token: first.token, body: LIST });
  const { id, resource } = await findPlace(first);
  const parameters = { restApiId: id, resourceId: resource, httpMethod: "HEAD" };
  const method = { operation: "PutMethod", parameters, body: '{"authorizationType":"NONE"}' };
  expect(await post(first.url, "/api/operations", { token: first.token, body: method })).toMatchObject({
    body: { status: 201 },
  });
  expect(await tryServe(["--data", data])).toEqual({ error: `${data} is in use by this process already.` });
  await first.close();
  const second = await startServer(["--data", data]);
  expect(await post(second.url, "/api/operations", { token: second.token, body: LIST })).toMatchObject({
    body: { body: (seen.body as { body: string }).body },
  });
  const read = { operation: "GetMethod", parameters };
  expect(await post(second.url, "/api/operations", { token: second.token, body: read })).toMatchObject({
    body: { status: 200 },
  });
  await second.close();
});

async function findPlace({ url, token }: { url: string; token: string }): Promise<{ id: string; resource: string }> {
  const apis = await readItems(url, { token, body: LIST });
  const id = apis[0]?.id ?? "";
  const resources = await readItems(url, { token, body: { operation: "GetResources", parameters: { restApiId: id } } });
  return { id, resource: resources[0]?.id ?? "" };
}

async function readItems(url: string, call: { token: string; body: unknown }): Promise<readonly { id: string }[]> {
  const { body } = await post(url, "/api/operations", call);
  const parsed = JSON.parse((body as { body: string }).body) as { item: { id: string }[] };
  return parsed.item;
}

test("refuses a state that it cannot read, leaves it as it is, and frees the directory", async () => {
  const data = join(directory, "corrupt");
  await mkdir(data);
  for (const text of ["{", '{"version":9}', ""]) {
    await writeFile(join(data, "sandbox.json"), text);
    const serving = await tryServe(["--data", data]);
    expect("error" in serving && serving.error).toMatch(
      new RegExp(`^${data}: The saved sandbox is .*it was left as it is\\.$`),
    );
    expect(await readFile(join(data, "sandbox.json"), "utf8")).toBe(text);
  }
  await rm(join(data, "sandbox.json"));
  await (await startServer(["--data", data])).close();
});

test("says in a sentence that the port is taken, and what to do", async () => {
  const { url, close } = await startServer();
  const port = new URL(url).port;
  const parsed = await parseServeOptions(["--port", port, "--data", join(directory, "port")], {
    env: {},
    profileRegion: () => Promise.resolve(undefined),
  });
  if (!("options" in parsed)) throw new Error("options expected");
  const deps = {
    version: "0",
    assetsDirectory: join(directory, "page"),
    now: () => new Date(),
    writeLog: () => undefined,
  };
  expect(await serve(parsed.options, deps)).toEqual({
    error: `Port ${port} of 127.0.0.1 is taken: choose another with --port.`,
  });
  await close();
  await (await startServer(["--data", join(directory, "port")])).close();
});

test("says in a sentence that the page is not built", async () => {
  expect(await tryServe([], "nowhere")).toEqual({
    error: `${join(directory, "nowhere")} cannot be read: build the page first (npm run build).`,
  });
});

test("R-33 signs for an emulator with test/test, whatever credentials lie around", async () => {
  vi.stubEnv("AWS_ACCESS_KEY_ID", "AKIASENTINELKEY01234");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "sentinelSecret/0123456789+abcdefghijklmn");
  vi.stubEnv("AWS_SESSION_TOKEN", "sentinelToken");
  const emulator = await startRecorder((_request, response) =>
    response.writeHead(200, { "content-type": "text/plain" }).end('{"item":null}'),
  );
  const { url, token, close } = await startServer(["--target", emulator.origin, "--region", "eu-west-1"]);
  const { body } = await post(url, "/api/operations", { token, body: { ...LIST, query: { limit: "5" } } });
  await close();
  await emulator.close();
  vi.unstubAllEnvs();
  const [request] = emulator.received;
  if (request === undefined) throw new Error("nothing arrived");
  expect(body).toEqual({ outcome: "answered", status: 200, body: '{"item":null}' });
  expect([request.method, request.target, readAuthorization(request).keyId]).toEqual([
    "GET",
    "/restapis?limit=5",
    "test",
  ]);
  expect(readAuthorization(request).signature).toBe(expectedSignature(request, "test"));
  expect(request.headers["x-amz-security-token"]).toBe(undefined);
});

test("tells that an emulator does not run", async () => {
  const emulator = await startRecorder();
  await emulator.close();
  const { url, token, close } = await startServer(["--target", emulator.origin]);
  expect(await post(url, "/api/operations", { token, body: LIST })).toEqual({
    status: 502,
    body: {
      outcome: "failed",
      phase: "connect",
      message: `Nothing listens at ${emulator.origin} (ECONNREFUSED). Nothing was sent.`,
      sent: false,
    },
  });
  await close();
});

const PUT = {
  operation: "PutIntegration",
  parameters: { restApiId: "a1", resourceId: "b2", httpMethod: "GET" },
  body: '{"type":"MOCK"}',
};

test("shows in the sandbox what signing would make of a call", async () => {
  const { url, token, close } = await startServer(["--region", "cn-north-1"]);
  const { status, body } = await post(url, "/api/signed-preview", { token, body: PUT });
  await close();
  expect({ status, body }).toMatchObject({
    status: 200,
    body: {
      request: {
        path: "/restapis/a1/resources/b2/methods/GET/integration",
        headers: { host: "apigateway.cn-north-1.amazonaws.com.cn" },
      },
      credentialScope: "20260102/cn-north-1/apigateway/aws4_request",
    },
  });
});

test("R-32 lets no credential out: not in a preview, the session, or the log", async () => {
  const secrets = {
    AWS_ACCESS_KEY_ID: "ASIASENTINELKEY01234",
    AWS_SECRET_ACCESS_KEY: "sentinelSecret/0123456789+abcdefghijklmn",
    AWS_SESSION_TOKEN: "sentinelToken//".repeat(40),
  };
  for (const [name, value] of Object.entries(secrets)) vi.stubEnv(name, value);
  vi.stubEnv("AWS_PROFILE", undefined);
  const { url, token, close } = await startServer(["--target", "aws", "--region", "eu-west-1"]);
  const answers = [
    await post(url, "/api/session"),
    await post(url, "/api/signed-preview", { token, body: PUT }),
    await post(url, "/api/operations", { token, body: { ...PUT, operation: "PutMethod" } }),
    await post(url, "/api/operations", { token: "wrong", body: PUT }),
  ];
  await close();
  vi.unstubAllEnvs();
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 403, 401]);
  expect(answers[1]?.body).toMatchObject({ request: { headers: { "x-amz-security-token": "********" } } });
  const said = JSON.stringify(answers) + log.join("");
  const stretches = Object.values(secrets).flatMap((value) =>
    Array.from({ length: value.length - 11 }, (_, start) => value.slice(start, start + 12)),
  );
  expect(stretches.filter((stretch) => said.includes(stretch))).toEqual([]);
  expect(log.join("")).not.toContain(token);
});

test("refuses writes where it is read-only", async () => {
  const { url, token, target, close } = await startServer(["--read-only"]);
  expect(await post(url, "/api/operations", { token, body: PUT })).toMatchObject({
    status: 403,
    body: { outcome: "refused", reason: "read-only" },
  });
  expect(target.readOnly).toBe(true);
  await close();
});
