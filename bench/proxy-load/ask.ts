import { request, type Agent } from "node:http";

/** One request, whole. */
export interface Ask {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Answer {
  readonly status: number;
  readonly body: string;
}

const PATIENCE_MS = 10_000;

/** Sends one request over a connection of the agent, and reads the whole answer. */
export function ask({ url, method, headers, body }: Ask, agent?: Agent): Promise<Answer> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  return new Promise((resolve, reject) => {
    const call = request(url, { method, headers, agent, signal }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString("utf8") }),
      );
    });
    call.on("error", reject);
    call.end(body);
  });
}
