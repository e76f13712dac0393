import { afterAll, expect, test } from "vitest";
import { openDoor, readAnswer, sendRaw } from "../door.fixture.ts";
import { hostsOf } from "./listen.ts";

const door = await openDoor();
afterAll(door.close);
const { port } = door;

const OWN = [`127.0.0.1:${port}`, `localhost:${port}`, `LOCALHOST:${port}`, `LocalHost:${port}`, `[::1]:${port}`];

const FOREIGN = [
  "",
  " ",
  "evil.test",
  `evil.test:${port}`,
  "localhost",
  "127.0.0.1",
  "[::1]",
  `localhost:${port + 1}`,
  `127.0.0.1:${port + 1}`,
  `localhost:0${port}`,
  `localhost:${port}0`,
  "localhost:",
  "localhost:80",
  "localhost:http",
  `:${port}`,
  `${port}`,
  `localhost.:${port}`,
  `.localhost:${port}`,
  `localhost.evil.test:${port}`,
  `evil.localhost:${port}`,
  `127.0.0.1.nip.io:${port}`,
  `0.0.0.0:${port}`,
  `0:${port}`,
  `127.1:${port}`,
  `127.0.0.2:${port}`,
  `127.0.0.01:${port}`,
  `2130706433:${port}`,
  `0x7f.0.0.1:${port}`,
  `0177.0.0.1:${port}`,
  `[::]:${port}`,
  `[::ffff:127.0.0.1]:${port}`,
  `[0:0:0:0:0:0:0:1]:${port}`,
  `[::1%25lo]:${port}`,
  `::1:${port}`,
  `localhost:${port}@evil.test`,
  `evil.test@localhost:${port}`,
  `evil.test#localhost:${port}`,
  `http://localhost:${port}`,
  `localhost:${port}/`,
  `localhost:${port},evil.test`,
  `localhost:${port} evil.test`,
  `localhost%00:${port}`,
  `localhost\u00a0:${port}`,
  `l\u00f6calhost:${port}`,
  `\u00ff\u00fe:${port}`,
  `${"a".repeat(8192)}:${port}`,
  "__proto__",
  "constructor",
];

const get = (hostLines: string, version = "1.1") =>
  sendRaw(port, `GET /healthz HTTP/${version}\r\n${hostLines}Connection: close\r\n\r\n`).then(readAnswer);

test("R-11 answers to its own names, in either case", async () => {
  const answers = await Promise.all(OWN.map((host) => get(`Host: ${host}\r\n`)));
  expect(answers.map(({ status }) => status)).toEqual(OWN.map(() => 200));
});

test("R-11 answers 421 to every other name, closes, and goes on living", async () => {
  const answers = await Promise.all(FOREIGN.map((host) => get(`Host: ${host}\r\n`)));
  const misdirected = { status: 421, reason: "host" };
  expect(answers.map((answer, i) => [FOREIGN[i], answer])).toEqual(FOREIGN.map((host) => [host, misdirected]));
  expect(await get(`Host: localhost:${port}\r\n`)).toEqual({ status: 200, reason: undefined });
});

test("R-11 answers 421 to a request with no Host line, or with two", async () => {
  const host = `Host: localhost:${port}\r\n`;
  const answers = await Promise.all([
    get(""),
    get("", "1.0"),
    get(host + host),
    get(`${host}HOST: evil.test\r\n`),
    get(`hOsT: evil.test\r\n${host}`),
  ]);
  expect(answers).toEqual(answers.map(() => ({ status: 421, reason: "host" })));
});

test("R-11 looks at the host before anything else of the request", async () => {
  const heads = [
    "GET /nowhere HTTP/1.1",
    "POST /api/operations HTTP/1.1\r\nContent-Length: 999999999",
    "TRACE / HTTP/1.1",
    "CONNECT evil.test:443 HTTP/1.1",
    "GET / HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: websocket",
    "POST /api/operations HTTP/1.1\r\nContent-Length: 2\r\nExpect: 100-continue",
    "POST /api/operations HTTP/1.1\r\nContent-Length: 2\r\nExpect: tea",
  ];
  const answers = await Promise.all(
    heads.map((head) => sendRaw(port, `${head}\r\nHost: evil.test:${port}\r\n\r\n`).then(readAnswer)),
  );
  expect(answers).toEqual(heads.map(() => ({ status: 421, reason: "host" })));
});

test("R-11 takes a Host without a port only where the port is HTTP's own", () => {
  expect([...hostsOf(80)]).toEqual(["127.0.0.1:80", "localhost:80", "[::1]:80", "127.0.0.1", "localhost", "[::1]"]);
  expect([...hostsOf(8787)]).toEqual(["127.0.0.1:8787", "localhost:8787", "[::1]:8787"]);
});
