import { expect, test } from "vitest";
import { toDraft } from "../../../core/integration/draft/to-draft.ts";
import { toBaseline } from "./to-baseline.ts";

const labels = { restApiId: "a1", resourceId: "r1", httpMethod: "GET" };
const draft = toDraft({ ...labels, type: "MOCK" });
const live = { type: "MOCK", timeoutInMillis: 29_000, passthroughBehavior: "NEVER" };
const changes = [{ wire: "passthroughBehavior", kind: "changed", before: "NEVER", after: "WHEN_NO_MATCH" }] as const;

test.each([
  ["it means the same", { live, changes: [] }, draft],
  ["it could not be read", null, draft],
  ["it is something else", { live, changes }, toDraft({ ...labels, ...live })],
] as const)("takes for what the target has, where %s, the right draft", (_, readBack, expected) => {
  expect(toBaseline({ labels, draft }, readBack)).toEqual({ draft: expected, from: "target" });
});
