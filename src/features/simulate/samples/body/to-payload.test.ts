import { expect, test } from "vitest";
import { encodePayload, toPayload } from "./to-payload.ts";

test("bytes that are text stay text, others become base64", () => {
  const text = new TextEncoder().encode("\uFEFFé\n");
  expect(toPayload(text)).toEqual({ body: "\uFEFFé\n", isBase64Encoded: false });
  expect(toPayload(Uint8Array.of(0xff, 0xd8, 0xff))).toEqual({ body: "/9j/", isBase64Encoded: true });
  expect(toPayload(Uint8Array.of(0x61, 0))).toEqual({ body: "YQA=", isBase64Encoded: true });
  const large = new Uint8Array(100_000).fill(0xff);
  expect(toPayload(large)).toEqual({ body: Buffer.from(large).toString("base64"), isBase64Encoded: true });
});

test("a text is encoded as its UTF-8 bytes", () => {
  expect(encodePayload("é")).toBe("w6k=");
});
