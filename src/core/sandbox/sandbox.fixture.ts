import { JSON_HEADERS } from "../integration/request/to-http-request.ts";
import { createSandbox, type Sandbox, type SandboxReply, type SandboxStore } from "./create-sandbox.ts";
import { SEED_IDS } from "./seed/seed-ids.ts";

/** A store that keeps its text where the test can see and break it. */
export interface MemoryStore extends SandboxStore {
  text: string | undefined;
  saves: number;
  failure: Error | undefined;
}

export function memoryStore(text?: string): MemoryStore {
  const store: MemoryStore = {
    text,
    saves: 0,
    failure: undefined,
    load: async () => store.text,
    async save(state) {
      if (store.failure) throw store.failure;
      store.saves += 1;
      store.text = state;
    },
  };
  return store;
}

/** A sandbox at a fixed time whose ids count up: `req-1`, `new0000001`. */
export function openSandbox(store: SandboxStore = memoryStore()): Sandbox {
  let requests = 0;
  let ids = 0;
  return createSandbox({
    store,
    now: () => new Date("2026-01-02T03:04:05.678Z"),
    newRequestId: () => `req-${++requests}`,
    newId: () => `new${String(++ids).padStart(7, "0")}`,
    region: "us-east-1",
  });
}

/** Sends a request such as `PUT /restapis/…`; a body that is no text is sent as JSON. */
export function send(sandbox: Sandbox, line: string, body?: unknown): Promise<SandboxReply> {
  const [method = "", path = ""] = line.split(" ");
  const text = typeof body === "string" ? body : body === undefined ? "" : JSON.stringify(body);
  return sandbox.send({ method, path, headers: JSON_HEADERS, body: text });
}

/** The path of a method of the Orders API, such as `methodPath("/orders", "GET")`. */
export function methodPath(path: keyof typeof SEED_IDS.orders, verb: string): string {
  return `/restapis/${SEED_IDS.ordersApi}/resources/${SEED_IDS.orders[path]}/methods/${verb}`;
}
