import { expect, test } from "vitest";
import type { Finding } from "../core/integration/finding.ts";
import { EMPTY_DRAFT } from "../core/integration/draft/draft.ts";
import { SAMPLES } from "../core/integration/samples.ts";
import { toDraft } from "../core/integration/draft/to-draft.ts";
import { createDerivedStore, type DerivedStore } from "./create-derived-store.ts";

const draft = toDraft(SAMPLES[0].input);
const never = () => () => undefined;

test("every change gives request and findings anew, and tells those who look", () => {
  const store = createDerivedStore(draft, never);
  const bodies: (string | undefined)[] = [];
  const leave = store.subscribe(() => bodies.push(store.get().request?.body));
  store.update({
    ...draft,
    type: "MOCK",
    requestTemplates: [],
    requestParameters: [],
    credentials: "",
    passthroughBehavior: "",
  });
  leave();
  store.update(draft);
  expect(bodies).toEqual(['{"type":"MOCK"}']);
  expect(store.get().findings).toEqual([]);
});

test("findings that say the same stay the same value", () => {
  const store = createDerivedStore({ ...draft, timeoutInMillis: "1" }, never);
  const before = store.get();
  store.update({ ...before.draft, cacheNamespace: "a" });
  expect(store.get().findings).toBe(before.findings);
  expect(store.get().findingsByField.get("timeoutInMillis")).toBe(before.findingsByField.get("timeoutInMillis"));
});

test("a refusal stands at its field until that field changes", () => {
  const refused: Finding = {
    rule: "refused",
    field: "credentials",
    severity: "error",
    message: "AWS refused it: no",
    evidence: "recorded",
  };
  const store = createDerivedStore(draft, never);
  store.refuse(refused);
  store.update({ ...draft, cacheNamespace: "a" });
  expect(store.get().findings).toEqual([refused]);
  store.update({ ...draft, credentials: "arn:aws:iam::123456789012:role/other" });
  expect(store.get().findings).toEqual([]);
  store.update(draft);
  expect(store.get().findings).toEqual([]);
});

test("what the method declares is looked at as soon as it is known", () => {
  const store = createDerivedStore({ ...draft, credentials: "arn:aws:iam::*:user/*" }, never);
  expect(store.get().findings).toEqual([]);
  store.describeMethod({ requestParameters: {}, authorizationType: "NONE" });
  expect(store.get().findings.map(({ field, aws }) => [field, aws?.message])).toEqual([
    ["credentials", "AWS_IAM Auth type is required for AWS integrations with identity forwarding specified"],
  ]);
  store.describeMethod(undefined);
  expect(store.get().findings).toEqual([]);
});

/** A store whose pause is over when it is told to be. */
function setUp() {
  let work: (() => void) | null = null;
  const store = createDerivedStore(draft, (planned) => {
    work = planned;
    return () => {
      work = null;
    };
  });
  return { store, isWaiting: () => work !== null, pause: () => work?.() };
}

const rules = (findings: readonly Finding[]) => findings.map(({ rule }) => rule);
const told = (store: DerivedStore) => ({ found: rules(store.get().found), shown: rules(store.get().findings) });

test("what is found anew in the field that is typed in is shown after a pause", () => {
  const { store, isWaiting, pause } = setUp();
  store.typeIn("timeoutInMillis");
  store.update({ ...draft, timeoutInMillis: "3" });
  expect([told(store), isWaiting()]).toEqual([{ found: ["timeout-range"], shown: [] }, true]);
  pause();
  expect(told(store)).toEqual({ found: ["timeout-range"], shown: ["timeout-range"] });
  store.update({ ...draft, timeoutInMillis: "30" });
  expect([told(store).shown, isWaiting()]).toEqual([["timeout-range"], false]);
  store.update({ ...draft, timeoutInMillis: "300" });
  expect([told(store), isWaiting()]).toEqual([{ found: [], shown: [] }, false]);
});

test("what is found anew in the field that is typed in is shown once it is left", () => {
  const { store, isWaiting } = setUp();
  store.typeIn("timeoutInMillis");
  store.update({ ...draft, timeoutInMillis: "3" });
  store.typeIn(null);
  expect([told(store), isWaiting()]).toEqual([{ found: ["timeout-range"], shown: ["timeout-range"] }, false]);
});

test("what is found anew elsewhere is shown at once, and nothing waits that is mended meanwhile", () => {
  const { store, isWaiting } = setUp();
  store.typeIn("uri");
  store.update({ ...draft, timeoutInMillis: "3" });
  expect(told(store).shown).toEqual(["timeout-range"]);
  store.update({ ...draft, uri: "x" });
  expect([told(store).shown, isWaiting()]).toEqual([[], true]);
  store.update(draft);
  expect([told(store), isWaiting()]).toEqual([{ found: [], shown: [] }, false]);
});

test("what is found in a template is shown beside the rest, but not what a rule says of it already", () => {
  const mock = {
    ...EMPTY_DRAFT,
    type: "MOCK",
    requestTemplates: [{ name: "application/json", value: "#if($x)a#end" }],
  };
  const store = createDerivedStore(mock, never);
  const finding = (rule: string): Finding => ({
    rule,
    field: "requestTemplates",
    path: "application/json",
    range: { start: 4, end: 6, line: 1 },
    severity: "warning",
    message: "found",
    evidence: "recorded",
  });
  const rulesOfTemplates = () =>
    store
      .get()
      .found.filter(({ field }) => field === "requestTemplates")
      .map(({ rule, message }) => [rule, message === "found"]);
  expect(rulesOfTemplates()).toEqual([["mock-status", false]]);
  store.noteTemplates([finding("always-true"), finding("mock-status")]);
  expect(rulesOfTemplates()).toEqual([
    ["mock-status", false],
    ["always-true", true],
  ]);
});
