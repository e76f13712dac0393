// Monaco reads MonacoEnvironment while its modules load, so this one has to come before them.
// oxlint-disable-next-line import/default -- Vite makes this module, the linter finds the worker itself
import editorWorkerUrl from "monaco-editor/editor/editor.worker?worker&url";
import { createPolicyMaker, findPolicyFactory } from "./trusted-policies.ts";

const createTrustedTypesPolicy = createPolicyMaker(findPolicyFactory(globalThis), new Set([editorWorkerUrl]));

globalThis.MonacoEnvironment = {
  createTrustedTypesPolicy,
  getWorker(_workerId, label) {
    const policy = createTrustedTypesPolicy("app-worker");
    return new Worker(policy?.createScriptURL?.(editorWorkerUrl) ?? editorWorkerUrl, { type: "module", name: label });
  },
};
