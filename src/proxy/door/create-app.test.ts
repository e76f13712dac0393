import { expect, test } from "vitest";
import type { Failed } from "../../core/operations/outcome.ts";
import type { DoorDeps } from "./create-app.ts";
import { answered, createRecordedApp, pageHeaders, preview, session, TOKEN } from "./door.fixture.ts";

const ORIGIN = "http://127.0.0.1:8787";
const CALL = { operation: "GetRestApis" };

type Changes = Readonly<Record<string, string | undefined>>;

/** Headers as the page sends them, with changes; `undefined` takes one away. */
function headersWith(changes: Changes): Headers {
  const headers = new Headers(pageHeaders(8787));
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) headers.delete(name);
    else headers.set(name, value);
  }
  return headers;
}

function createCaller(deps: Partial<DoorDeps> = {}) {
  const recorded = createRecordedApp(deps);
  const post = async (path: string, { headers = {}, body = CALL }: { headers?: Changes; body?: unknown } = {}) => {
    const text = body instanceof Uint8Array || typeof body === "string" ? body : JSON.stringify(body);
    const init = { method: "POST", headers: headersWith(headers), body: new Uint8Array(Buffer.from(text)) };
    const answer = await recorded.app.request(`${ORIGIN}${path}`, init);
    const said = await answer.text();
    return { status: answer.status, body: said === "" ? null : JSON.parse(said) };
  };
  const reason = async (path: string, changes: Changes) => {
    const { status, body } = await post(path, { headers: changes, body: path === "/api/session" ? {} : CALL });
    return [status, body.reason ?? body.outcome ?? "let in"];
  };
  return { ...recorded, post, reason };
}

test("gives the session to its own page", async () => {
  const { post } = createCaller();
  expect(await post("/api/session", { headers: { "x-editor-token": undefined }, body: {} })).toEqual({
    status: 200,
    body: session,
  });
});

test("forwards a call once and answers its outcome", async () => {
  const { post, calls, events } = createCaller();
  expect(await post("/api/operations")).toEqual({ status: 200, body: answered });
  expect(calls.map(({ name }) => name)).toEqual(["GetRestApis"]);
  expect(events).toEqual([{ event: "answered", operation: "GetRestApis", status: 200, requestId: "r-1" }]);
});

test("shows a signed call without sending it", async () => {
  const { post, calls } = createCaller();
  expect(await post("/api/signed-preview")).toEqual({ status: 200, body: preview });
  expect(calls).toEqual([]);
});

const failed: Failed = { outcome: "failed", phase: "connect", message: "No connection.", sent: false };

test("answers 504 where time ran out and 502 where else a call failed", async () => {
  const outcomes: readonly Failed[] = [
    failed,
    { ...failed, phase: "credentials", command: "aws sso login --profile x" },
    { ...failed, phase: "answer", sent: true },
    { ...failed, phase: "timeout", sent: true },
  ];
  const { post } = createCaller({ forward: async () => outcomes[0] ?? failed });
  expect(await post("/api/operations")).toEqual({ status: 502, body: failed });
  const statuses = await Promise.all(
    outcomes.map(async (outcome) => {
      const door = createCaller({ forward: async () => outcome, previewSigned: async () => outcome });
      const [sent, shown] = [await door.post("/api/operations"), await door.post("/api/signed-preview")];
      expect([sent.body, shown.body]).toEqual([outcome, outcome]);
      return [outcome.phase, sent.status, shown.status];
    }),
  );
  expect(statuses).toEqual([
    ["connect", 502, 502],
    ["credentials", 502, 502],
    ["answer", 502, 502],
    ["timeout", 504, 504],
  ]);
});

test("says nothing of the inside where it fails itself, and counts the call as sent", async () => {
  const crash = () => Promise.reject(new TypeError("secret path /home/x"));
  const { post, events } = createCaller({ forward: crash, previewSigned: crash });
  const message =
    "The editor's own server met an error of its own. Look at the target's state before you repeat the call.";
  const body = { outcome: "failed", phase: "answer", message, sent: true };
  expect(await post("/api/operations")).toEqual({ status: 502, body });
  expect(await post("/api/signed-preview")).toEqual({ status: 502, body: { ...body, sent: false } });
  expect(events).toEqual([
    { event: "internal-error", route: "/api/operations", errorName: "TypeError" },
    { event: "internal-error", route: "/api/signed-preview", errorName: "TypeError" },
  ]);
});

const TYPES: readonly (string | undefined)[] = [
  undefined,
  "",
  "text/plain",
  "APPLICATION/JSON",
  "application/json garbage",
  "application/json\tx",
  "application/json\t; x",
  "application/json;",
  "application/json,text/plain",
  "application/json; charset=utf-16",
  'application/json; charset="utf-8"',
  "application/json; boundary=x",
  "application/jsonx",
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=x",
  "application/*",
  "application/json\u00a0",
  "application/csp-report",
  "application/reports+json",
];

test("R-06 takes JSON's content type only, spelled as it is", async () => {
  const { reason, calls } = createCaller();
  const table = TYPES.flatMap((type) =>
    ["/api/session", "/api/operations", "/api/signed-preview"].map((path) => [path, type] as const),
  );
  const verdicts = await Promise.all(
    table.map(async ([path, type]) => [path, type, await reason(path, { "content-type": type })]),
  );
  expect(verdicts).toEqual(table.map(([path, type]) => [path, type, [415, "content-type"]]));
  expect(calls).toEqual([]);
  const taken = ["application/json", "application/json;charset=utf-8", "application/json; charset=utf-8"];
  const answers = await Promise.all(taken.map((type) => reason("/api/operations", { "content-type": type })));
  expect(answers).toEqual(taken.map(() => [200, "answered"]));
});

test("R-06 takes JSON in UTF-8 and nothing that must be mended first", async () => {
  const { post, calls } = createCaller();
  const json = JSON.stringify(CALL);
  const bodies = [
    "",
    "{",
    "GetRestApis",
    `\ufeff${json}`,
    `${json},`,
    Buffer.from(json, "utf16le"),
    Buffer.from('{"operation":"\xff"}', "latin1"),
  ];
  const answers = await Promise.all(bodies.map((body) => post("/api/operations", { body })));
  expect(answers.map(({ status, body }) => [status, body.reason])).toEqual(bodies.map(() => [400, "malformed"]));
  expect(calls).toEqual([]);
});

test("R-19 reads no further than the limit where a body does not say how long it is", async () => {
  const { app } = createRecordedApp();
  let pulled = 0;
  const long = new ReadableStream({
    pull: (controller) => {
      pulled += 1;
      if (pulled < 500) controller.enqueue(new Uint8Array(64 * 1024));
      else controller.close();
    },
  });
  const init = { method: "POST", headers: headersWith({}), body: long, duplex: "half" };
  expect((await app.request(`${ORIGIN}/api/operations`, init)).status).toBe(413);
  expect(pulled).toBeLessThan(40);
});

test("R-06 takes nothing with a call for a session", async () => {
  const { post } = createCaller();
  const bodies = [{ token: 1 }, [], null, "x", 1, '{"__proto__":{}}'];
  const answers = await Promise.all(bodies.map((body) => post("/api/session", { body })));
  expect(answers.map(({ status, body }) => [status, body.reason])).toEqual(bodies.map(() => [400, "malformed"]));
});

const FOREIGN: readonly Changes[] = [
  { origin: undefined },
  { origin: undefined, "sec-fetch-site": undefined },
  { origin: "" },
  { origin: "null" },
  { origin: "http://evil.test:8787" },
  { origin: "https://127.0.0.1:8787" },
  { origin: "http://127.0.0.1" },
  { origin: "http://127.0.0.1:87870" },
  { origin: "http://127.0.0.1:8788" },
  { origin: "http://localhost:8787" },
  { origin: "http://0.0.0.0:8787" },
  { origin: "http://127.0.0.1:8787/" },
  { origin: "http://127.0.0.1:8787.evil.test" },
  { origin: "http://127.0.0.1:8787, http://127.0.0.1:8787" },
  { origin: "HTTP://127.0.0.1:8787" },
  { origin: "*" },
  { "sec-fetch-site": undefined },
  { "sec-fetch-site": "" },
  { "sec-fetch-site": "none" },
  { "sec-fetch-site": "same-site" },
  { "sec-fetch-site": "cross-site" },
  { "sec-fetch-site": "Same-Origin" },
  { "sec-fetch-site": "same-origin, same-origin" },
];

test("R-13 takes calls from its own origin only, and from browsers that say so", async () => {
  const { reason, calls } = createCaller();
  const table = FOREIGN.flatMap((changes) =>
    ["/api/session", "/api/operations", "/api/signed-preview"].map((path) => [path, changes] as const),
  );
  const verdicts = await Promise.all(
    table.map(async ([path, changes]) => [path, changes, await reason(path, changes)]),
  );
  expect(verdicts).toEqual(table.map(([path, changes]) => [path, changes, [403, "origin"]]));
  expect(calls).toEqual([]);
});

test("R-13 counts the name that the page was opened by as its origin", async () => {
  const { app } = createRecordedApp();
  const names = ["http://localhost:8787", "http://127.0.0.1:8787", "http://[::1]:8787"];
  const ask = (to: string, from: string) =>
    app.request(`${to}/api/session`, { method: "POST", headers: headersWith({ origin: from }), body: "{}" });
  const statuses = await Promise.all(names.flatMap((to) => names.map(async (from) => (await ask(to, from)).status)));
  expect(statuses).toEqual([200, 403, 403, 403, 200, 403, 403, 403, 200]);
});

test("R-14 wants the session's token for everything but the session itself", async () => {
  const { reason, calls, events } = createCaller();
  const tokens = [
    undefined,
    "",
    "x",
    TOKEN.slice(1),
    `${TOKEN}x`,
    TOKEN.toUpperCase(),
    `${TOKEN}, ${TOKEN}`,
    "x".repeat(8000),
  ];
  const table = tokens.flatMap((token) =>
    ["/api/operations", "/api/signed-preview"].map((path) => [path, token] as const),
  );
  const verdicts = await Promise.all(table.map(([path, token]) => reason(path, { "x-editor-token": token })));
  expect(verdicts).toEqual(table.map(() => [401, "token"]));
  expect(calls).toEqual([]);
  expect(JSON.stringify(events)).not.toContain(TOKEN.slice(1));
  const other = createCaller({ session: { ...session, token: "token-of-another-process" } });
  expect(await other.reason("/api/operations", {})).toEqual([401, "token"]);
  expect(await reason("/api/operations", {})).toEqual([200, "answered"]);
});

test("checks who calls before it looks at what is called, and at the call before it goes anywhere", async () => {
  const { reason, post } = createCaller({ session: { ...session, target: { ...session.target, readOnly: true } } });
  const wrong = { origin: "http://evil.test", "content-type": "text/plain", "x-editor-token": "x" };
  expect(await reason("/api/operations", wrong)).toEqual([403, "origin"]);
  expect(await reason("/api/operations", { ...wrong, origin: ORIGIN })).toEqual([415, "content-type"]);
  expect(await reason("/api/operations", { "x-editor-token": "x" })).toEqual([401, "token"]);
  const { status, body } = await post("/api/operations", { body: { operation: "PutIntegration" } });
  expect([status, body.reason]).toEqual([403, "read-only"]);
});

const OLDER = {
  "csp-report": {
    "document-uri": "http://127.0.0.1:8787/?secret",
    "effective-directive": "script-src-elem",
    "violated-directive": "script-src",
    "blocked-uri": "https://evil.test/x?token=1",
    "source-file": "http://127.0.0.1:8787/assets/app.js",
    "line-number": 3,
    "column-number": 5,
    "script-sample": "secret",
    disposition: "enforce",
  },
};
const NEWER = [
  {
    type: "csp-violation",
    url: "x",
    body: { effectiveDirective: "img-src", blockedURL: "inline", lineNumber: null, sample: "secret" },
  },
  {
    type: "csp-violation",
    url: "x",
    body: { effectiveDirective: "img-src", blockedURL: "data:image/png;base64,secret" },
  },
];

test("logs what a policy report says that may be logged, and forwards nothing", async () => {
  const { post, calls, events } = createCaller();
  const headers = { origin: undefined, "sec-fetch-site": undefined, "x-editor-token": undefined };
  const report = (type: string, body: unknown) =>
    post("/api/csp-report", { headers: { ...headers, "content-type": type }, body });
  expect(await report("application/csp-report", OLDER)).toEqual({ status: 204, body: null });
  expect(await report("application/reports+json", NEWER)).toEqual({ status: 204, body: null });
  const first = { event: "csp-report", directive: "script-src-elem", blocked: "https://evil.test" };
  expect(events).toEqual([
    { ...first, line: 3, column: 5, disposition: "enforce" },
    { event: "csp-report", directive: "img-src", blocked: "inline" },
    { event: "csp-report", directive: "img-src", blocked: "data:" },
  ]);
  expect(calls).toEqual([]);
});

test("takes policy reports of its own page only, in their own types, small and well-formed", async () => {
  const { post, calls } = createCaller();
  const report = async (headers: Changes, body: unknown = OLDER) => {
    const answer = await post("/api/csp-report", {
      headers: { "content-type": "application/csp-report", ...headers },
      body,
    });
    return [answer.status, answer.body?.reason];
  };
  expect([
    await report({}),
    await report({ origin: "http://evil.test" }),
    await report({ origin: undefined, "sec-fetch-site": "cross-site" }),
    await report({ "content-type": "application/json" }),
    await report({ "content-type": "text/plain" }),
    await report({}, { ...OLDER, padding: "x".repeat(16 * 1024) }),
    await report({}, { report: 1 }),
    await report({}, "{"),
  ]).toEqual([
    [204, undefined],
    [403, "origin"],
    [403, "origin"],
    [415, "content-type"],
    [415, "content-type"],
    [413, "too-large"],
    [400, "malformed"],
    [400, "malformed"],
  ]);
  expect(calls).toEqual([]);
});

test("answers 404 where it has nothing and 405 where it takes another method", async () => {
  const { app, events } = createRecordedApp();
  const ask = async (method: string, path: string) => {
    const answer = await app.request(`${ORIGIN}${path}`, { method });
    return [answer.status, JSON.parse(await answer.text()).reason];
  };
  expect(await ask("GET", "/secret")).toEqual([404, "target"]);
  expect(await ask("DELETE", "/api/operations")).toEqual([405, "method"]);
  expect(events).toEqual([
    { event: "refused", reason: "target", status: 404 },
    { event: "refused", reason: "method", status: 405, route: "/api/operations" },
  ]);
});
