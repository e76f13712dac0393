import { readFileSync } from "node:fs";
import type { Socket } from "node:net";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { createSend, type SendOptions } from "./create-send.ts";
import { startRawUpstream } from "./raw-upstream.fixture.ts";
import { startRecorder } from "./recorder.fixture.ts";

const PUT = {
  method: "PUT",
  path: "/restapis/a1",
  headers: { "content-length": "2" },
  body: new TextEncoder().encode("{}"),
};

async function sendTo(
  options: SendOptions,
  { signal = new AbortController().signal, request = PUT }: { signal?: AbortSignal; request?: typeof PUT } = {},
) {
  const { send, close } = createSend(options);
  const result = await send(request, { signal, maxBytes: 100 });
  await close();
  return result;
}

const head = (fields: string, status = "200 OK") =>
  `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\n${fields}\r\n\r\n`;

/** What the target does once the request has come → how that is told. `<origin>` stands for its address. */
const FAULTS: readonly { fault: string; speak: (socket: Socket) => void; phase: string; message: string }[] = [
  {
    fault: "is silent",
    speak: () => undefined,
    phase: "timeout",
    message: "<origin> did not answer within 0.3 seconds. Whether the request arrived is not known.",
  },
  {
    fault: "sends headers and stalls",
    speak: (socket) => socket.write(head("content-length: 10")),
    phase: "timeout",
    message: "<origin> did not answer within 0.3 seconds. Whether the request arrived is not known.",
  },
  {
    fault: "sends a byte now and then",
    speak: drip,
    phase: "timeout",
    message: "<origin> did not answer within 0.3 seconds. Whether the request arrived is not known.",
  },
  {
    fault: "answers more than it may",
    speak: (socket) => socket.end(`${head("content-length: 101")}${"x".repeat(101)}`),
    phase: "answer",
    message: "The target's answer is larger than 100 bytes; the rest was not read.",
  },
  {
    fault: "answers without end",
    speak: (socket) => flood(socket),
    phase: "answer",
    message: "The target's answer is larger than 100 bytes; the rest was not read.",
  },
  {
    fault: "compresses",
    speak: (socket) => {
      const body = gzipSync("{}");
      socket.write(head(`content-encoding: gzip\r\ncontent-length: ${body.byteLength}`));
      socket.end(body);
    },
    phase: "answer",
    message: "The target's answer is compressed, though it was asked not to compress.",
  },
  {
    fault: "ends in mid-answer",
    speak: (socket) => socket.end(`${head("content-length: 10")}{`),
    phase: "answer",
    message: "The connection to <origin> broke before the whole answer came (UND_ERR_SOCKET).",
  },
  {
    fault: "closes without a word",
    speak: (socket) => socket.end(),
    phase: "answer",
    message: "The connection to <origin> broke before the whole answer came (UND_ERR_SOCKET).",
  },
  {
    fault: "resets the connection",
    speak: (socket) => socket.resetAndDestroy(),
    phase: "answer",
    message: "The connection to <origin> broke before the whole answer came (ECONNRESET).",
  },
  {
    fault: "does not speak HTTP",
    speak: (socket) => socket.end("SSH-2.0-OpenSSH_9.6\r\n\r\n"),
    phase: "answer",
    message: "<origin> answered with something that is no HTTP.",
  },
  {
    fault: "sends headers without end",
    speak: (socket) => socket.end(`HTTP/1.1 200 OK\r\n${"x-filler: yes\r\n".repeat(5_000)}\r\n`),
    phase: "answer",
    message: "<origin> answered with something that is no HTTP.",
  },
  {
    fault: "answers bytes that are no text",
    speak: (socket) => socket.end(Buffer.concat([Buffer.from(head("content-length: 2")), Buffer.from([0xc3, 0x28])])),
    phase: "answer",
    message: "The target's answer is no UTF-8 text.",
  },
];

for (const { fault, speak, phase, message } of FAULTS) {
  test(`R-21 says how it failed, and sends nothing again, where the target ${fault}`, async () => {
    const upstream = await startRawUpstream(speak);
    const result = await sendTo({ origin: upstream.origin, ...(phase === "timeout" && { attemptTimeoutMs: 300 }) });
    await upstream.close();
    expect(result).toEqual({
      outcome: "failed",
      phase,
      message: message.replace("<origin>", upstream.origin),
      sent: true,
    });
    expect(upstream.connections()).toBe(1);
  });
}

test("R-21 sends nothing again where a kept connection breaks under the next request", async () => {
  let requests = 1;
  const upstream = await startRawUpstream((socket) => {
    socket.write(`${head("content-length: 2")}{}`);
    socket.on("data", () => {
      requests++;
      socket.destroy();
    });
  });
  const { send, close } = createSend({ origin: upstream.origin });
  const limits = { signal: new AbortController().signal, maxBytes: 100 };
  // Without a body a request is one packet, so that each one here is a request.
  const request = { method: "PUT", path: "/x", headers: {} };
  const first = await send(request, limits);
  // The connection is free again only once the end of the answer has been seen.
  await new Promise((wake) => setTimeout(wake, 50));
  const results = [first, await send(request, limits)];
  await Promise.all([close(), upstream.close()]);
  expect(results).toMatchObject([{ status: 200 }, { outcome: "failed", phase: "answer", sent: true }]);
  expect([requests, upstream.connections()]).toEqual([2, 1]);
});

test("R-21 knows that nothing was sent where nothing listens", async () => {
  const upstream = await startRawUpstream(() => undefined);
  await upstream.close();
  const message = `Nothing listens at ${upstream.origin} (ECONNREFUSED). Nothing was sent.`;
  expect(await sendTo({ origin: upstream.origin })).toEqual({
    outcome: "failed",
    phase: "connect",
    message,
    sent: false,
  });
});

test("R-21 knows that nothing was sent where no secure connection comes about", async () => {
  const upstream = await startRawUpstream((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
  const origin = upstream.origin.replace("http:", "https:");
  const result = await sendTo({ origin });
  await upstream.close();
  const message = `No connection to ${origin} came about (ERR_SSL_WRONG_VERSION_NUMBER). Nothing was sent.`;
  expect(result).toEqual({ outcome: "failed", phase: "connect", message, sent: false });
});

test("R-21 gives up a connection that does not come about in time", async () => {
  const upstream = await startRawUpstream(() => undefined);
  const origin = upstream.origin.replace("http:", "https:");
  const result = await sendTo({ origin, connectTimeoutMs: 100, attemptTimeoutMs: 5_000 });
  await upstream.close();
  expect(result).toEqual({
    outcome: "failed",
    phase: "timeout",
    message: `${origin} took no connection in time. Nothing was sent.`,
    sent: false,
  });
});

test("R-21 follows no redirect", async () => {
  const elsewhere = await startRecorder();
  const upstream = await startRecorder((_request, response) =>
    response.writeHead(307, { location: `${elsewhere.origin}/x` }).end(),
  );
  expect(await sendTo({ origin: upstream.origin })).toMatchObject({ status: 307, body: "" });
  expect(elsewhere.received).toEqual([]);
  await Promise.all([upstream.close(), elsewhere.close()]);
});

test("gives up when the caller does", async () => {
  const upstream = await startRawUpstream(() => undefined);
  const result = await sendTo({ origin: upstream.origin }, { signal: AbortSignal.timeout(50) });
  await upstream.close();
  expect(result).toEqual({
    outcome: "failed",
    phase: "answer",
    message: "The request was given up before its answer came.",
    sent: true,
  });
});

test("sends a path byte for byte", async () => {
  const paths = [
    "/restapis/a%2Fb",
    "/restapis/%2E%2E/x",
    "/restapis/../x",
    "/a//b/./c",
    "/restapis?position=a%2Bb%3D&limit=5",
    "/%c3%bc%25",
  ];
  const upstream = await startRecorder();
  for (const path of paths) await sendTo({ origin: upstream.origin }, { request: { ...PUT, path } });
  await upstream.close();
  expect(upstream.received.map(({ target }) => target)).toEqual(paths);
});

test("gives status, headers and text of an answer", async () => {
  const upstream = await startRecorder((_request, response) =>
    response.writeHead(404, { "X-Amzn-ErrorType": "NotFoundException" }).end('{"message":"Grüße 🌍"}'),
  );
  const result = await sendTo({ origin: upstream.origin });
  await upstream.close();
  if ("outcome" in result) throw new Error(result.message);
  expect({ ...result, headers: result.headers.get("x-amzn-errortype") }).toEqual({
    status: 404,
    headers: "NotFoundException",
    body: '{"message":"Grüße 🌍"}',
  });
});

test("R-04 neither copies what came in nor pipes it on", () => {
  const files = ["create-forward.ts", "create-send.ts", "to-wire-request.ts", "sign-request.ts"];
  const text = files.map((file) => readFileSync(resolve(import.meta.dirname, file), "utf8")).join("\n");
  expect(text.match(/\.pipe\(|pipeline\(|\.\.\.(req|request|call)\.headers/g)).toBe(null);
});

function drip(socket: Socket): void {
  socket.write(head("content-length: 1000"));
  const timer = setInterval(() => socket.write("x"), 20);
  socket.on("close", () => clearInterval(timer));
}

function flood(socket: Socket): void {
  const chunk = "x".repeat(64 * 1024);
  socket.write(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n`);
  const more = () => {
    while (!socket.destroyed && socket.write(chunk));
  };
  socket.on("drain", more);
  more();
}
