import { expect, test } from "vitest";
import { EMPTY_DRAFT } from "../../core/integration/draft/draft.ts";
import { summarizeConnection } from "./connection-summary.ts";

test.each([
  [{}, "29,000 ms · internet"],
  [{ timeoutInMillis: "5000", connectionType: "INTERNET" }, "5,000 ms · internet"],
  [{ timeoutInMillis: "soon" }, "soon ms · internet"],
  [{ connectionType: "VPC_LINK", connectionId: "abc123" }, "29,000 ms · VPC link abc123"],
  [{ tlsConfig: '{"insecureSkipVerification":true}' }, "29,000 ms · internet · certificate not verified"],
])("a closed connection %j is summed up", (set, summary) => {
  expect(summarizeConnection({ ...EMPTY_DRAFT, ...set })).toBe(summary);
});
