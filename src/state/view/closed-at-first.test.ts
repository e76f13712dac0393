import { expect, test } from "vitest";
import { EMPTY_DRAFT, type Draft } from "../../core/integration/draft/draft.ts";
import { toDraft } from "../../core/integration/draft/to-draft.ts";
import { closedAtFirst } from "./closed-at-first.ts";

const loaded = toDraft({
  type: "AWS",
  resourceId: "abc123",
  passthroughBehavior: "WHEN_NO_MATCH",
  timeoutInMillis: 29_000,
  cacheNamespace: "abc123",
  cacheKeyParameters: [],
});

const cases: readonly (readonly [string, Draft, readonly string[]])[] = [
  ["nothing is set", EMPTY_DRAFT, ["content", "connection", "cache"]],
  ["all is as AWS filled it in", loaded, ["content", "connection", "cache"]],
  ["the passthrough is another", { ...loaded, passthroughBehavior: "NEVER" }, ["connection", "cache"]],
  ["a timeout is no number", { ...EMPTY_DRAFT, timeoutInMillis: "soon" }, ["content", "cache"]],
  ["a cache key is set", { ...EMPTY_DRAFT, cacheKeyParameters: ["a"] }, ["content", "connection"]],
];

test.each(cases)("the sections that begin closed where %s", (_, draft, closed) => {
  expect([...closedAtFirst(draft)]).toEqual(closed);
});
