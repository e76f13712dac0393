import { gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { openDoor, rawPost, readAnswer, sendRaw } from "../door.fixture.ts";

const MIB = 1024 * 1024;

async function open() {
  const door = await openDoor();
  onTestFinished(door.close);
  const { port } = door;
  const post = (headers: Record<string, string | undefined>, body: string) =>
    sendRaw(port, rawPost("/api/operations", { port, headers, body }));
  return { ...door, post };
}

/** A call whose JSON is padded with blanks to so many bytes. */
const padded = (bytes: number) => JSON.stringify({ operation: "GetRestApis" }).padEnd(bytes);

const toChunks = (body: string) => `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;

const CHUNKED = { "content-length": undefined, "transfer-encoding": "chunked" };

test("R-19 takes up to 64 header lines and 16 KiB of them", async () => {
  const { port } = await open();
  const get = (lines: string) =>
    sendRaw(port, `GET /healthz HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n${lines}\r\n`);
  const many = (count: number) => "x-a: b\r\n".repeat(count - 2);
  const answers = [
    await get(many(64)),
    await get(many(65)),
    await get(many(2000)),
    await get(`x-a: ${"b".repeat(15 * 1024)}\r\n`),
    await get(`x-a: ${"b".repeat(16 * 1024)}\r\n`),
    await get("x-a: b\r\n".repeat(3000)),
  ].map(readAnswer);
  const taken = { status: 200, reason: undefined };
  const refused = { status: 431, reason: "too-large" };
  expect(answers).toEqual([taken, refused, refused, taken, refused, refused]);
});

test("R-19 takes a body of 2 MiB and not a byte more, announced or in chunks", async () => {
  const { post, calls } = await open();
  const answers = [
    await post({}, padded(2 * MIB)),
    await post(CHUNKED, toChunks(padded(2 * MIB))),
    await post({}, padded(2 * MIB + 1)),
    await post(CHUNKED, toChunks(padded(2 * MIB + 1))),
    await post(CHUNKED, toChunks(padded(40 * MIB))),
  ].map(readAnswer);
  const taken = { status: 200, reason: undefined };
  const refused = { status: 413, reason: "too-large" };
  expect(answers).toEqual([taken, taken, refused, refused, refused]);
  expect(calls.length).toBe(2);
});

test("R-19 does not go on with a connection whose body it left unread", async () => {
  const { port } = await open();
  const post = rawPost("/api/operations", { port, headers: CHUNKED, body: toChunks(padded(3 * MIB)) });
  const answer = await sendRaw(port, post.replace("Connection: close\r\n", ""));
  expect(readAnswer(answer)).toEqual({ status: 413, reason: "too-large" });
  expect(answer).toMatch(/\r\nconnection: close\r\n/i);
});

test("R-19 asks for a body with 100 Continue only once its head has passed", async () => {
  const { port, calls } = await open();
  const post = (headers: Record<string, string>, body = "", path = "/api/operations") =>
    sendRaw(port, rawPost(path, { port, headers: { expect: "100-continue", ...headers }, body }));
  const answers = [
    await post({ "content-length": "999999999" }),
    await post({ "content-length": "2", "content-type": "text/plain" }),
    await post({ "content-length": "2", "content-encoding": "gzip" }),
    await post({ "content-length": "2", expect: "200-ok" }),
    await post({ "content-length": "2" }, "", "/nowhere"),
  ];
  expect(answers.map(readAnswer)).toEqual([
    { status: 413, reason: "too-large" },
    { status: 415, reason: "content-type" },
    { status: 415, reason: "content-type" },
    { status: 417, reason: "malformed" },
    { status: 404, reason: "target" },
  ]);
  expect(calls).toEqual([]);
  const taken = await post({}, padded(100));
  expect(taken).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK\r\n/);
  expect(calls.length).toBe(1);
});

test("R-19 takes no coded body, so there is nothing to unpack", async () => {
  const { port, calls } = await open();
  const bomb = gzipSync(Buffer.alloc(64 * MIB));
  const send = (coding: string) => {
    const head = rawPost("/api/operations", {
      port,
      headers: { "content-length": String(bomb.length), ...JSON.parse(coding) },
      body: "",
    });
    return sendRaw(port, Buffer.concat([Buffer.from(head), bomb])).then(readAnswer);
  };
  const codings = [
    { "content-encoding": "gzip" },
    { "content-encoding": "br" },
    { "content-encoding": "identity" },
    { "content-encoding": "" },
  ].map((coding) => JSON.stringify(coding));
  const refused = { status: 415, reason: "content-type" };
  expect(await Promise.all(codings.map(send))).toEqual(codings.map(() => refused));
  const gzipChunked = rawPost("/api/operations", {
    port,
    headers: { ...CHUNKED, "transfer-encoding": "gzip, chunked" },
    body: toChunks("{}"),
  });
  expect(readAnswer(await sendRaw(port, gzipChunked))).toEqual(refused);
  expect(calls).toEqual([]);
});

test("R-19 takes no body with a GET", async () => {
  const { port } = await open();
  const get = (lines: string) =>
    sendRaw(port, `GET / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n${lines}`).then(readAnswer);
  const answers = [
    await get("Content-Length: 0\r\n\r\n"),
    await get("Content-Length: 2\r\n\r\n{}"),
    await get(`Transfer-Encoding: chunked\r\n\r\n${toChunks("{}")}`),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 400, 400]);
});
