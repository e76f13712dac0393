import { expect, test } from "vitest";
import { describeVerdict } from "./describe-verdict.ts";

test("says in a few words how a sample fares", () => {
  const says = ['backendRequest.body.sku: expected "A", got "B"', "backendRequest.method: expected POST, got PUT"];
  expect([
    describeVerdict({ name: "a", kind: "same", says: [] }),
    describeVerdict({ name: "a", kind: "differs", says }),
    describeVerdict({ name: "a", kind: "differs", says: ["backendRequest: expected a request, got an answer"] }),
    describeVerdict({ name: "a", kind: "sent", says: ["POST is sent"] }),
  ]).toEqual([
    "✓ as expected",
    '✕ body.sku: expected "A", got "B" and 1 more',
    "✕ backendRequest: expected a request, got an answer",
    "POST is sent",
  ]);
});
