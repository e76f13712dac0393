import type { ITrustedTypePolicyOptions } from "monaco-editor/editor";
import { expect, test } from "vitest";
import { createPolicyMaker, findPolicyFactory } from "./trusted-policies.ts";

const WORKERS = new Set(["/assets/editor.worker.js"]);

function recorder() {
  const made: string[] = [];
  const createPolicy = (name: string, options: ITrustedTypePolicyOptions) => {
    made.push(name);
    return { name, ...options };
  };
  return { made, createPolicy };
}

test("a policy is made once a name, however often Monaco asks for it", () => {
  const factory = recorder();
  const createPolicy = createPolicyMaker(factory, WORKERS);
  const first = createPolicy("editorViewLayer", { createHTML: (text) => text });
  expect(createPolicy("editorViewLayer", { createHTML: (text) => text })).toBe(first);
  createPolicy("standaloneColorizer");
  expect(factory.made).toEqual(["editorViewLayer", "standaloneColorizer"]);
});

test("no policy lets a script in but the editor's own workers", () => {
  const policy = createPolicyMaker(recorder(), WORKERS)("defaultWorkerFactory", {
    createScript: (text) => text,
    createScriptURL: (url) => url,
  });
  expect(policy?.createScript).toBeUndefined();
  expect(policy?.createScriptURL?.("/assets/editor.worker.js")).toBe("/assets/editor.worker.js");
  expect(() => policy?.createScriptURL?.("blob:http://127.0.0.1/1")).toThrow(
    "blob:http://127.0.0.1/1 is not one of the editor's workers.",
  );
});

test("browsers without Trusted Types get no policy", () => {
  expect(findPolicyFactory({})).toBeUndefined();
  expect(createPolicyMaker(findPolicyFactory({}), WORKERS)("editorViewLayer")).toBeUndefined();
});

test("the browser's own factory is found", () => {
  const trustedTypes = recorder();
  expect(findPolicyFactory({ trustedTypes })).toBe(trustedTypes);
});
