import type { SandboxStore } from "../../core/sandbox/create-sandbox.ts";

/** Keeps the sandbox's state as long as the process lives. */
export function createMemoryStore(): SandboxStore {
  let state: string | undefined;
  return {
    load: () => Promise.resolve(state),
    save: (text) => {
      state = text;
      return Promise.resolve();
    },
  };
}
