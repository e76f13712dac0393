import type { MethodRequest } from "../../../../core/simulation/method-request.ts";

/** The payload of a request, as text or as base64. */
export type Payload = Required<Pick<MethodRequest, "body" | "isBase64Encoded">>;

/** Bytes as a payload: as text where they are UTF-8 without null characters, else as base64. */
export function toPayload(bytes: Uint8Array): Payload {
  try {
    const body = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    if (!body.includes("\0")) return { body, isBase64Encoded: false };
  } catch {
    // They are no text.
  }
  return { body: toBase64(bytes), isBase64Encoded: true };
}

/** A text's UTF-8 bytes as base64. */
export function encodePayload(text: string): string {
  return toBase64(new TextEncoder().encode(text));
}

/** A function takes only so many arguments. */
const PIECE = 0x8000;

function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) pieces.push(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  return btoa(pieces.join(""));
}
