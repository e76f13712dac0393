import { decodeBytes, encodeBytes } from "../../velocity/java/codings/base64.ts";
import { decodeUtf8, encodeUtf8 } from "../../velocity/java/codings/utf8.ts";
import { JavaException } from "../../velocity/values/java-exception.ts";

/** A payload on its way: text, or bytes that are no UTF-8. */
export type Payload = { readonly text: string } | { readonly bytes: readonly number[] };

/** A text where the bytes are UTF-8. */
function payloadOf(bytes: readonly number[]): Payload {
  const text = decodeUtf8(bytes);
  const again = encodeUtf8(text);
  const isText = again.length === bytes.length && again.every((byte, index) => byte === bytes[index]);
  return isText ? { text } : { bytes };
}

/** The bytes of a payload. */
export function bytesOf(payload: Payload): readonly number[] {
  return "text" in payload ? encodeUtf8(payload.text) : payload.bytes;
}

/** A payload as text; what is no UTF-8 becomes U+FFFD (recorded: LocalStack snapshots TestApiGatewayS3BinarySupport). */
export function readAsText(payload: Payload): string {
  return "text" in payload ? payload.text : decodeUtf8(payload.bytes);
}

/** A payload to look at. */
export function showPayload(payload: Payload): string {
  return "text" in payload ? payload.text : `(${payload.bytes.length} bytes that are no UTF-8 text)`;
}

/** A payload as base64. */
export function toBase64(payload: Payload): string {
  return encodeBytes(bytesOf(payload));
}

/** The payload that a base64 text stands for; `null` where it is none. */
export function fromBase64(text: string): Payload | null {
  try {
    return payloadOf(decodeBytes(text));
  } catch (error) {
    if (error instanceof JavaException) return null;
    throw error;
  }
}
