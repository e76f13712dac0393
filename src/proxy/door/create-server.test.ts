import { once } from "node:events";
import { createConnection } from "node:net";
import { networkInterfaces } from "node:os";
import { expect, onTestFinished, test } from "vitest";
import { createDoorServer } from "./create-server.ts";
import { createRecordedApp, createSlowTarget, openDoor, rawPost, readAnswer, sendRaw } from "./door.fixture.ts";

const get = (port: number) => `GET /healthz HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`;

/** How a connection to an address ends: `open`, or the error's code. */
function connect(address: string, port: number): Promise<string> {
  return new Promise((resolve) => {
    const socket = createConnection(port, address);
    socket.once("connect", () => {
      socket.destroy();
      resolve("open");
    });
    socket.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
  });
}

test("R-09 listens on 127.0.0.1 and on no other address of the machine", async () => {
  const { port, close } = await openDoor();
  onTestFinished(close);
  expect(await connect("127.0.0.1", port)).toBe("open");
  const addresses = Object.values(networkInterfaces()).flatMap((list) =>
    (list ?? []).filter(({ scopeid = 0 }) => scopeid === 0),
  );
  const others = [
    ...addresses.map(({ address }) => address),
    ...(process.platform === "linux" ? ["127.0.0.2"] : []),
  ].filter((address) => address !== "127.0.0.1");
  expect(others.length).toBeGreaterThan(0);
  const outcomes = await Promise.all(others.map((address) => connect(address, port)));
  expect(outcomes).toEqual(others.map(() => "ECONNREFUSED"));
});

test("R-09 says so where the port is taken", async () => {
  const { port, close } = await openDoor();
  onTestFinished(close);
  await expect(createDoorServer(createRecordedApp().app, { port })).rejects.toThrow(
    `Port ${port} of 127.0.0.1 is taken: choose another with --port.`,
  );
});

const SMALL = { headersTimeout: 600, requestTimeout: 900, checkingInterval: 50, keepAliveTimeout: 50 };

test("R-20 closes connections that are slow with their head or their body, and serves others meanwhile", async () => {
  const { port, close, calls } = await openDoor({ limits: SMALL });
  onTestFinished(close);
  const slowHead = Array.from({ length: 100 }, () =>
    sendRaw(port, `GET / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nX-A: `),
  );
  const slowBody = Array.from({ length: 50 }, () =>
    sendRaw(port, rawPost("/api/operations", { port, headers: { "content-length": "500" } })),
  );
  const silent = Array.from({ length: 20 }, () => sendRaw(port, ""));
  expect(readAnswer(await sendRaw(port, get(port))).status).toBe(200);
  const late = { status: 408, reason: "malformed" };
  expect((await Promise.all(slowHead)).map(readAnswer)).toEqual(slowHead.map(() => late));
  expect((await Promise.all(slowBody)).map(readAnswer)).toEqual(slowBody.map(() => late));
  expect(await Promise.all(silent)).toEqual(silent.map(() => ""));
  expect(calls).toEqual([]);
});

test("R-20 closes a connection that nobody uses, and one that has had its share of requests", async () => {
  const { port, close } = await openDoor({ limits: { ...SMALL, requestsPerSocket: 2 } });
  onTestFinished(close);
  const one = get(port).replace("Connection: close\r\n", "");
  expect(readAnswer(await sendRaw(port, one)).status).toBe(200);
  const answers = (await sendRaw(port, one.repeat(4))).split(/(?=HTTP\/1\.1 )/);
  expect(answers.map((answer) => [readAnswer(answer).status, answer.includes("\r\nConnection: close\r\n")])).toEqual([
    [200, false],
    [200, true],
    [503, true], // from Node itself, for who sends on all the same
    [503, true],
  ]);
});

test("R-20 holds so many connections and no more", async () => {
  const { port, close } = await openDoor({ limits: { connections: 3 } });
  onTestFinished(close);
  const held = Array.from({ length: 3 }, () => createConnection(port, "127.0.0.1"));
  onTestFinished(() => held.forEach((socket) => socket.destroy()));
  await Promise.all(held.map((socket) => new Promise((resolve) => socket.once("connect", resolve))));
  expect(await sendRaw(port, get(port)).catch(() => "")).toBe("");
});

const call = (port: number) => rawPost("/api/operations", { port, body: JSON.stringify({ operation: "GetRestApis" }) });
const keptAlive = (port: number) => call(port).replace("Connection: close\r\n", "");

async function aborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, "abort");
}

test("tells the forwarded call when its caller has gone", async () => {
  const target = createSlowTarget();
  const { port, close } = await openDoor({ deps: target });
  onTestFinished(close);
  const socket = createConnection(port, "127.0.0.1", () => socket.write(call(port)));
  const signal = await target.called;
  socket.destroy();
  await aborted(signal);
  target.answer();
});

test("lets what runs end when it closes, and takes nothing new", async () => {
  const target = createSlowTarget();
  const hours = { keepAliveTimeout: 9_999_999, closeTimeout: 9_999_999 };
  const { port, close } = await openDoor({ deps: target, limits: hours });
  const running = sendRaw(port, keptAlive(port));
  await target.called;
  const closed = close();
  expect(await connect("127.0.0.1", port)).toBe("ECONNREFUSED");
  target.answer();
  expect(readAnswer(await running).status).toBe(200);
  await closed;
});

test("refuses a further request on a connection that was open when it closed", async () => {
  const target = createSlowTarget();
  const { port, close, events } = await openDoor({ deps: target });
  let received = "";
  const socket = createConnection(port, "127.0.0.1", () => socket.write(keptAlive(port)));
  socket.on("data", (chunk) => (received += chunk.toString("latin1")));
  await target.called;
  const closed = close();
  socket.write(keptAlive(port));
  await expect.poll(() => events).toEqual([{ event: "refused", reason: "busy", status: 503 }]);
  target.answer();
  await Promise.all([closed, once(socket, "close")]);
  expect(received.match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 200", "HTTP/1.1 503"]);
});

test("does not wait for a connection that was opened ahead of need when it closes", async () => {
  const { port, close } = await openDoor({ limits: { closeTimeout: 9_999_999 } });
  const silent = createConnection(port, "127.0.0.1");
  await once(silent, "connect");
  expect(readAnswer(await sendRaw(port, get(port))).status).toBe(200);
  const closed = once(silent, "close");
  await close();
  await closed;
});

test("cuts off what does not end in time when it closes", async () => {
  const target = createSlowTarget();
  const { port, close } = await openDoor({ deps: target, limits: { closeTimeout: 20 } });
  const running = sendRaw(port, keptAlive(port));
  const signal = await target.called;
  await close();
  expect(await running).toBe("");
  await aborted(signal);
  target.answer();
});
