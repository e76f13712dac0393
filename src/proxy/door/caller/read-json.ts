import type { Refused } from "../../../core/operations/outcome.ts";
import { refuse } from "../answer/refusal.ts";

/** Bytes that are no UTF-8 are an error, and a byte order mark stays (and is no JSON): nothing is repaired silently. */
const decoder = () => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** A request's body as `JSON.parse` gives it; it is read no further than `limit` bytes. */
export async function readJson(request: Request, limit: number): Promise<{ readonly value: unknown } | Refused> {
  const bytes = await readBytes(request, limit);
  if ("outcome" in bytes) return bytes;
  try {
    return { value: JSON.parse(decoder().decode(bytes)) };
  } catch {
    return refuse("malformed", "The request's body is not JSON in UTF-8.");
  }
}

async function readBytes(request: Request, limit: number): Promise<Uint8Array | Refused> {
  const tooLarge = refuse("too-large", `The request's body is larger than ${limit} bytes.`);
  const announced = request.headers.get("content-length");
  if (Number(announced) > limit) return tooLarge;
  try {
    // HTTP reads no more than was announced, and reading at once is half as fast again as reading chunks.
    const bytes = announced === null ? await readChunks(request, limit) : new Uint8Array(await request.arrayBuffer());
    return bytes === null || bytes.byteLength > limit ? tooLarge : bytes;
  } catch {
    return refuse("malformed", "The request ended before its body did.");
  }
}

async function readChunks(request: Request, limit: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
