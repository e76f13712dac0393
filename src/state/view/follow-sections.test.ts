import { expect, test } from "vitest";
import { EMPTY_DRAFT } from "../../core/integration/draft/draft.ts";
import type { Baseline } from "../history/baseline.ts";
import { closedAtFirst } from "./closed-at-first.ts";
import { createDerivedStore } from "../create-derived-store.ts";
import { createStore } from "../create-store.ts";
import { followSections } from "./follow-sections.ts";
import { FIRST_VIEW, type PageView } from "./page-view.ts";
import type { SectionName } from "./places.ts";

const VALID = { ...EMPTY_DRAFT, type: "HTTP", integrationHttpMethod: "GET", uri: "https://example.com" };

function start() {
  const derived = createDerivedStore(VALID, () => () => undefined);
  const baseline = createStore<Baseline | null>({ draft: VALID, from: "start" });
  const view = createStore<PageView>({ ...FIRST_VIEW, closedSections: closedAtFirst(VALID) });
  const end = followSections({ derived, baseline, view });
  const closed = () => [...view.get().closedSections];
  const become = (names: readonly SectionName[]) =>
    view.set((present) => ({ ...present, closedSections: new Set(names) }));
  return { derived, baseline, closed, become, end };
}

test("an error that turns up opens its section, and one that stands already does not", () => {
  const { derived, closed, become } = start();
  expect(closed()).toEqual(["content", "connection", "cache"]);
  derived.update({ ...VALID, timeoutInMillis: "1" });
  expect(closed()).toEqual(["content", "cache"]);
  become(["content", "connection", "cache"]);
  derived.update({ ...VALID, timeoutInMillis: "1", credentials: "NONE" });
  expect(closed()).toEqual(["content", "connection", "cache"]);
});

test("a load opens what is set and closes the rest, but for what was opened or closed by hand", () => {
  const { baseline, closed, become } = start();
  become(["backend", "content", "connection"]);
  baseline.set({ draft: { ...VALID, passthroughBehavior: "NEVER" }, from: "target" });
  expect(closed()).toEqual(["backend", "connection"]);
  baseline.set({ draft: VALID, from: "target" });
  expect(closed()).toEqual(["backend", "content", "connection"]);
});

test("nothing is followed once it has ended", () => {
  const { derived, baseline, closed, end } = start();
  end();
  derived.update({ ...VALID, timeoutInMillis: "1" });
  baseline.set({ draft: { ...VALID, passthroughBehavior: "NEVER" }, from: "target" });
  expect(closed()).toEqual(["content", "connection", "cache"]);
});
