import type { Failed } from "../../core/operations/outcome.ts";
import { answerFailed } from "./failed.ts";

/** Reads an answer's body as UTF-8 text; stops at the first byte beyond `maxBytes`. Rejects where the stream does. */
export async function readText(stream: AsyncIterable<Uint8Array>, maxBytes: number): Promise<string | Failed> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.byteLength;
    // Leaving the loop destroys the stream, and with it the connection.
    if (bytes > maxBytes)
      return answerFailed(`The target's answer is larger than ${maxBytes} bytes; the rest was not read.`);
    chunks.push(chunk);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Buffer.concat(chunks));
  } catch (error) {
    if (error instanceof TypeError) return answerFailed("The target's answer is no UTF-8 text.");
    throw error;
  }
}
