// oxlint-disable-next-line import/default -- Vite makes this module, the linter finds the worker itself
import workerUrl from "./simulate.sandboxed.ts?worker&url";
import type { OpenWorker } from "./create-simulator.ts";
import type { Answer } from "./job.ts";

/** A page makes a policy of one name once. */
let policy: ScriptUrlPolicy | undefined;

/**
 * Starts the worker that simulates. The proxy serves it cut off from everything (no network, no storage, no `eval`): it runs
 * templates that may come from anywhere.
 */
export const openWorker: OpenWorker = ({ hear, fail }) => {
  policy ??= findPolicyFactory()?.createPolicy("simulation-worker", { createScriptURL: onlyOurs });
  const worker = new Worker(policy?.createScriptURL(workerUrl) ?? workerUrl, { type: "module", name: "simulation" });
  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => hear(data));
  worker.addEventListener("error", fail);
  return {
    // A worker has no target origins.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    post: (job) => worker.postMessage(job),
    end: () => worker.terminate(),
  };
};

function onlyOurs(url: string): string {
  if (url === workerUrl) return url;
  throw new TypeError(`${url} is not the worker that simulates.`);
}

/** What the DOM library of TypeScript does not know of Trusted Types. */
interface ScriptUrlPolicy {
  readonly createScriptURL: (url: string) => string;
}

interface PolicyFactory {
  readonly createPolicy: (name: string, rules: ScriptUrlPolicy) => ScriptUrlPolicy;
}

function findPolicyFactory(): PolicyFactory | undefined {
  const factory: unknown = Reflect.get(globalThis, "trustedTypes");
  return isPolicyFactory(factory) ? factory : undefined;
}

function isPolicyFactory(value: unknown): value is PolicyFactory {
  return typeof value === "object" && value !== null && "createPolicy" in value;
}
