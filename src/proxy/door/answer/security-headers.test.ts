import { afterAll, expect, test } from "vitest";
import type { Failed } from "../../../core/operations/outcome.ts";
import { openDoor, rawPost, sendRaw } from "../door.fixture.ts";
import type { Asset } from "../load-assets.ts";
import { PAGE_POLICY, SANDBOXED_WORKER_POLICY } from "./content-security-policy.ts";

const worker: Asset = {
  body: new TextEncoder().encode("run()"),
  contentType: "text/javascript; charset=utf-8",
  immutable: true,
  csp: SANDBOXED_WORKER_POLICY,
};
const page: Asset = {
  body: new TextEncoder().encode("<!doctype html>"),
  contentType: "text/html; charset=utf-8",
  immutable: false,
};

const failed: Failed = { outcome: "failed", phase: "connect", message: "No connection.", sent: false };
const assets: ReadonlyMap<string, Asset> = new Map<string, Asset>([
  ["/", page],
  ["/assets/run.sandboxed-a1b2c3d4.js", worker],
  ["/assets/app-a1b2c3d4.js", { ...worker, csp: undefined }],
]);

const door = await openDoor({ deps: { assets } });
const failing = await openDoor({
  deps: { forward: async () => failed, previewSigned: async () => ({ ...failed, phase: "timeout" }) },
  limits: { headersTimeout: 600, checkingInterval: 50 },
});
afterAll(() => Promise.all([door.close(), failing.close()]));

/** An answer's headers by lower-case name, without those that differ from one to the next. */
function readHeaders(answer: string): Record<string, string> {
  const [head = ""] = answer.replace(/^HTTP\/1\.1 100 Continue\r\n\r\n/, "").split("\r\n\r\n");
  const lines = head
    .split("\r\n")
    .slice(1)
    .map((line) => line.split(": "));
  const fields = lines.map(([name = "", ...value]) => [name.toLowerCase(), value.join(": ")] as const);
  return Object.fromEntries(fields.filter(([name]) => !["date", "content-length", "connection"].includes(name)));
}

const COMMON = {
  "content-security-policy": PAGE_POLICY,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), usb=(), local-network=(), loopback-network=()",
  "cache-control": "no-store",
};
const JSON_ANSWER = { ...COMMON, "content-type": "application/json" };
const KEPT = {
  ...COMMON,
  "content-type": "text/javascript; charset=utf-8",
  "cache-control": "public, max-age=31536000, immutable",
};

const call = JSON.stringify({ operation: "GetRestApis" });
const get = (target: string, lines = "") =>
  `GET ${target} HTTP/1.1\r\nHost: 127.0.0.1:${door.port}\r\n${lines}Connection: close\r\n\r\n`;
const post = (
  path: string,
  { headers = {}, body = call }: { headers?: Record<string, string | undefined>; body?: string } = {},
) => rawPost(path, { port: door.port, headers, body });
const report = { headers: { "content-type": "application/csp-report" }, body: '{"csp-report":{}}' };

const ANSWERS: readonly (readonly [string, number, Record<string, string>])[] = [
  [get("/"), 200, { ...COMMON, "content-type": "text/html; charset=utf-8" }],
  [get("/").replace("GET", "HEAD"), 200, { ...COMMON, "content-type": "text/html; charset=utf-8" }],
  [get("/assets/app-a1b2c3d4.js"), 200, KEPT],
  [
    get("/assets/run.sandboxed-a1b2c3d4.js"),
    200,
    { ...KEPT, "content-security-policy": "default-src 'none'; sandbox allow-scripts" },
  ],
  [get("/healthz"), 200, { ...COMMON, "content-type": "text/plain; charset=UTF-8" }],
  [post("/api/session", { body: "{}" }), 200, JSON_ANSWER],
  [post("/api/operations"), 200, JSON_ANSWER],
  [post("/api/signed-preview"), 200, JSON_ANSWER],
  [post("/api/csp-report", report), 204, COMMON],
  [post("/api/operations", { body: "{" }), 400, JSON_ANSWER],
  ["GARBAGE\r\n\r\n", 400, JSON_ANSWER],
  [get("/", "Upgrade: websocket\r\n").replace("close", "upgrade"), 400, JSON_ANSWER],
  [post("/api/operations", { headers: { "x-editor-token": "x" } }), 401, JSON_ANSWER],
  [post("/api/operations", { headers: { origin: "http://evil.test" } }), 403, JSON_ANSWER],
  [get("/nowhere"), 404, JSON_ANSWER],
  [post("/"), 405, { ...JSON_ANSWER, allow: "GET, HEAD" }],
  [get("/api/operations").replace("GET", "OPTIONS"), 405, { ...JSON_ANSWER, allow: "POST" }],
  [post("/api/operations", { headers: { "content-length": "2097153" } }), 413, JSON_ANSWER],
  [post("/api/csp-report", { ...report, body: `{"x":"${"x".repeat(16_384)}"}` }), 413, JSON_ANSWER],
  [post("/api/operations", { headers: { "content-type": "text/plain" } }), 415, JSON_ANSWER],
  [post("/api/operations", { headers: { expect: "tea" } }), 417, JSON_ANSWER],
  [post("/api/operations", { headers: { host: "evil.test" } }), 421, JSON_ANSWER],
  [get("/", "x-a: b\r\n".repeat(100)), 431, JSON_ANSWER],
  [get("/", `x-a: ${"b".repeat(20_000)}\r\n`), 431, JSON_ANSWER],
];

const statusOf = (answer: string) => Number(answer.slice(9, 12));

test("R-46 sends the same guarding headers with every answer, and never one of CORS", async () => {
  const answers = await Promise.all(ANSWERS.map(([request]) => sendRaw(door.port, request)));
  expect(answers.map((answer, i) => [ANSWERS[i]?.[0], statusOf(answer), readHeaders(answer)])).toEqual(ANSWERS);
});

test("R-46 sends them too where the target fails or a request is late", async () => {
  const to = (request: string) => request.replaceAll(String(door.port), String(failing.port));
  const answers = await Promise.all([
    sendRaw(failing.port, to(post("/api/operations"))),
    sendRaw(failing.port, to(post("/api/signed-preview"))),
    sendRaw(failing.port, "GET / HTTP/1.1\r\n"),
  ]);
  expect(answers.map((answer) => [statusOf(answer), readHeaders(answer)])).toEqual(
    [502, 504, 408].map((status) => [status, JSON_ANSWER]),
  );
});

test("R-43 lets the page load and do what the editor needs and nothing else", () => {
  expect(PAGE_POLICY).toBe(
    "default-src 'none'; script-src 'self'; script-src-attr 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
      "font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; " +
      "object-src 'none'; frame-src 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; " +
      "trusted-types app-worker defaultWorkerFactory diffEditorWidget diffReview domLineBreaksComputer editorGhostText " +
      "editorViewLayer richScreenReaderContent simulation-worker standaloneColorizer stickyScrollViewLayer tokenizeToString dompurify; " +
      "report-uri /api/csp-report",
  );
});
