import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import type { ReceivedRequest } from "./sigv4.fixture.ts";

/** A server on this machine that stands for a target: it notes all that it receives and answers as it is told. */
export interface Recorder {
  readonly origin: string;
  readonly host: string;
  readonly received: ReceivedRequest[];
  readonly close: () => Promise<void>;
}

const answerEmptyObject: RequestListener = (_request, response) => {
  response.writeHead(200, { "content-type": "application/json" }).end("{}");
};

/** Starts a recorder; `answer` is called once the whole request has come. */
export async function startRecorder(answer: RequestListener = answerEmptyObject): Promise<Recorder> {
  const received: ReceivedRequest[] = [];
  const server = createServer((request, response) => {
    const chunks: Uint8Array[] = [];
    request.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    request.on("end", () => {
      received.push({
        method: request.method ?? "",
        target: request.url ?? "",
        headers: request.headers,
        body: Buffer.concat(chunks),
      });
      answer(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has such an address.
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${port}`, host: `127.0.0.1:${port}`, received, close };
}
