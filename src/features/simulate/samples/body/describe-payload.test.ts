import { expect, test } from "vitest";
import { describePayload } from "./describe-payload.ts";

test.each([
  [{ body: "" }, { size: "0 B", isBroken: false }],
  [{ body: "é" }, { size: "2 B", isBroken: false }],
  [{ body: "x".repeat(1536) }, { size: "1.5 KB", isBroken: false }],
  [{ body: "x".repeat(5 * 1024 * 1024) }, { size: "5.0 MB", isBroken: false }],
  [
    { body: "aGVsbG8=", isBase64Encoded: true },
    { size: "5 B", isBroken: false },
  ],
  [
    { body: "aGVs\nbG8", isBase64Encoded: true },
    { size: "5 B", isBroken: false },
  ],
  [
    { body: "hello!", isBase64Encoded: true },
    { size: "4 B", isBroken: true },
  ],
  [
    { body: "aGVsb", isBase64Encoded: true },
    { size: "3 B", isBroken: true },
  ],
])("%j", (payload, described) => {
  expect(describePayload(payload)).toEqual(described);
});
