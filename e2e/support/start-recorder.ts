import { createServer } from "node:http";
import { once } from "node:events";

/** What came in, the oldest first. */
export interface Recorded {
  readonly method: string;
  readonly path: string;
}

/** A stand-in for another target: writes down what comes in, and shows the same integration in every method. */
export interface RunningRecorder {
  readonly origin: string;
  readonly port: number;
  readonly requests: readonly Recorded[];
  readonly stop: () => Promise<void>;
}

const METHOD = JSON.stringify({ httpMethod: "POST", authorizationType: "NONE", methodIntegration: { type: "MOCK" } });

export async function startRecorder(): Promise<RunningRecorder> {
  const requests: Recorded[] = [];
  const server = createServer(({ method = "", url = "" }, response) => {
    requests.push({ method, path: url });
    response.writeHead(200, { "content-type": "application/json" });
    response.end(url.includes("/methods/") ? METHOD : '{ "item": [] }');
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const stop = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return { origin: `http://127.0.0.1:${port}`, port, requests, stop };
}
