import { Readable, Writable } from "node:stream";
import type { Terminal } from "./command.ts";

/** A terminal made of texts: what a command reads, and what it has written. */
export interface TextTerminal extends Terminal {
  readonly out: () => string;
  readonly err: () => string;
}

export function createTerminal(chunks: Iterable<string | Uint8Array> = [], env: Terminal["env"] = {}): TextTerminal {
  const written = { out: "", err: "" };
  const sink = (name: keyof typeof written) =>
    new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        written[name] += chunk.toString();
        done();
      },
    });
  const bytes = [...chunks].map((chunk) => (typeof chunk === "string" ? Buffer.from(chunk) : chunk));
  const streams = { stdin: Readable.from(bytes), stdout: sink("out"), stderr: sink("err") };
  return { ...streams, env, untilStopped: () => Promise.resolve(), out: () => written.out, err: () => written.err };
}
