import { afterAll, expect, test } from "vitest";
import { openDoor, rawPost, readAnswer, sendRaw } from "../door.fixture.ts";

const door = await openDoor();
afterAll(door.close);
const { port } = door;

const ask = (requestLine: string, lines = "") =>
  sendRaw(port, `${requestLine}\r\nHost: 127.0.0.1:${port}\r\n${lines}Connection: close\r\n\r\n`);

const FOREIGN = [
  `http://127.0.0.1:${port}/`,
  `http://evil.test/`,
  `//127.0.0.1:${port}/`,
  "//evil.test/x",
  "*",
  "/#b",
  "/?",
  "/?x=1",
  "/healthz/",
  "/healthz?",
  "/healthz#a",
  "/HEALTHZ",
  "/%68ealthz",
  "/./healthz",
  "/assets/../healthz",
  "/assets/%2e%2e/",
  "/%2e%2e/",
  "/..",
  "/assets/app-a1b2c3d4.js/",
  "/assets\\app-a1b2c3d4.js",
  "/assets//app-a1b2c3d4.js",
  "/assets/app-a1b2c3d4.js%00",
  "/constructor",
  "/__proto__",
  "/api",
  "/api/",
  "/api/op",
  `/${"a".repeat(8192)}`,
];

test("R-12 takes a request target only where it is one of its paths, byte by byte", async () => {
  const answers = await Promise.all(FOREIGN.map((target) => ask(`GET ${target} HTTP/1.1`).then(readAnswer)));
  const unknown = { status: 404, reason: "target" };
  expect(answers.map((answer, i) => [FOREIGN[i], answer])).toEqual(FOREIGN.map((target) => [target, unknown]));
});

test("R-12 serves its own targets", async () => {
  const own = ["/", "/favicon.svg", "/assets/app-a1b2c3d4.js", "/healthz"];
  const requests = own.flatMap((target) => [`GET ${target} HTTP/1.1`, `HEAD ${target} HTTP/1.1`]);
  const answers = await Promise.all(requests.map((line) => ask(line).then(readAnswer)));
  expect(answers.map(({ status }) => status)).toEqual(requests.map(() => 200));
});

test("R-12 takes each target's own method and no other, and names it", async () => {
  const others = ["OPTIONS", "TRACE", "PUT", "DELETE", "PATCH", "PROPFIND", "M-SEARCH"];
  const api = ["/api/session", "/api/operations", "/api/signed-preview", "/api/csp-report"];
  const pages = ["/", "/healthz", "/assets/app-a1b2c3d4.js"];
  const refused = async (method: string, target: string) => {
    const answer = await ask(`${method} ${target} HTTP/1.1`);
    return [method, target, readAnswer(answer).status, /\r\nallow: ([^\r]+)/.exec(answer)?.[1]];
  };
  const table = [
    ...api.flatMap((target) => [...others, "GET"].map((method) => [method, target, 405, "POST"] as const)),
    ...pages.flatMap((target) => [...others, "POST"].map((method) => [method, target, 405, "GET, HEAD"] as const)),
  ];
  expect(await Promise.all(table.map(([method, target]) => refused(method, target)))).toEqual(table);
});

test("R-12 speaks no other protocol, and is no tunnel", async () => {
  const answers = await Promise.all([
    ask("GET / HTTP/1.1", "Upgrade: websocket\r\nConnection: Upgrade\r\n"),
    ask("GET / HTTP/1.1", "Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAAA\r\n"),
    ask("CONNECT evil.test:443 HTTP/1.1"),
    ask(`CONNECT / HTTP/1.1`),
    sendRaw(port, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
  ]);
  expect(answers.map((answer) => readAnswer(answer).status)).toEqual([400, 400, 404, 405, 400]);
});

test("R-12 answers 400 to what two readers could read differently, and carries nothing out", async () => {
  const call = JSON.stringify({ operation: "GetRestApis" });
  const post = (headers: Record<string, string | undefined>, body = call) =>
    rawPost("/api/operations", { port, headers, body });
  const chunked = { "content-length": undefined, "transfer-encoding": "chunked" };
  const requests = [
    post({ "transfer-encoding": "chunked" }),
    post({}).replace("content-length", "content-length: 5\r\ncontent-length"),
    post({}).replace("content-length:", "content-length :"),
    post({}).replace("content-length:", " content-length:"),
    post({ "content-length": "+35" }),
    post({ "content-length": "-1" }),
    post({ "content-length": "0x23" }),
    post({ "x-a": "b\r\n c" }),
    post({ "x-a": "b\u0000c" }),
    post({ "x-a": "b\rc" }),
    post(chunked, "ZZ\r\n"),
    post(chunked, "5;a=b\nabcde\r\n0\r\n\r\n"),
    post(chunked, "-5\r\nabcde\r\n0\r\n\r\n"),
    "GARBAGE\r\n\r\n",
    "GET /\u00e9 HTTP/1.1\r\nHost: a\r\n\r\n",
    "GET / HTTP/1.1\nHost: a\n\n",
    "GET / HTTP/9.9\r\n\r\n",
    "\u0016\u0003\u0001\u0000",
  ];
  const statuses = await Promise.all(
    requests.map((request) => sendRaw(port, request).then((answer) => readAnswer(answer).status)),
  );
  expect(statuses.map((status, i) => [requests[i], status])).toEqual(requests.map((request) => [request, 400]));
  expect(door.calls).toEqual([]);
});
