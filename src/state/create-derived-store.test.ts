import { expect, test } from "vitest";
import type { Finding } from "../core/integration/finding.ts";
import { SAMPLES } from "../core/integration/samples.ts";
import { toDraft } from "../core/integration/to-draft.ts";
import { createDerivedStore } from "./create-derived-store.ts";

const draft = toDraft(SAMPLES[0].input);

test("every change gives request and findings anew, and tells those who look", () => {
  const store = createDerivedStore(draft);
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
  const store = createDerivedStore({ ...draft, timeoutInMillis: "1" });
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
  const store = createDerivedStore(draft);
  store.refuse(refused);
  store.update({ ...draft, cacheNamespace: "a" });
  expect(store.get().findings).toEqual([refused]);
  store.update({ ...draft, credentials: "arn:aws:iam::123456789012:role/other" });
  expect(store.get().findings).toEqual([]);
  store.update(draft);
  expect(store.get().findings).toEqual([]);
});

test("what the method declares is looked at as soon as it is known", () => {
  const store = createDerivedStore({ ...draft, credentials: "arn:aws:iam::*:user/*" });
  expect(store.get().findings).toEqual([]);
  store.describeMethod({ requestParameters: {}, authorizationType: "NONE" });
  expect(store.get().findings.map(({ field, aws }) => [field, aws?.message])).toEqual([
    ["credentials", "AWS_IAM Auth type is required for AWS integrations with identity forwarding specified"],
  ]);
  store.describeMethod(undefined);
  expect(store.get().findings).toEqual([]);
});
