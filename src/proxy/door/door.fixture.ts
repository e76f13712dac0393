import { createConnection } from "node:net";
import type { Answered, Failed } from "../../core/operations/outcome.ts";
import { OPERATION_NAMES } from "../../core/operations/operations.ts";
import type { Session, SignedPreview } from "../../core/operations/session.ts";
import type { CheckedCall } from "./check-call.ts";
import { createApp, type DoorDeps } from "./create-app.ts";
import { createDoorServer, type DoorServerOptions } from "./create-server.ts";
import type { Asset } from "./load-assets.ts";
import type { LogEvent } from "./log.ts";

export const TOKEN = "token-of-this-process";

export const session: Session = {
  token: TOKEN,
  version: "0.1.0",
  target: {
    kind: "sandbox",
    label: "sandbox",
    region: "us-east-1",
    endpoint: "sandbox:",
    readOnly: false,
    operations: [...OPERATION_NAMES],
  },
};

const text = (content: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(content);

const assets: ReadonlyMap<string, Asset> = new Map<string, Asset>([
  ["/", { body: text("<!doctype html>"), contentType: "text/html; charset=utf-8", immutable: false }],
  ["/favicon.svg", { body: text("<svg/>"), contentType: "image/svg+xml", immutable: false }],
  ["/assets/app-a1b2c3d4.js", { body: text("go()"), contentType: "text/javascript; charset=utf-8", immutable: true }],
]);

export const answered: Answered = { outcome: "answered", status: 200, requestId: "r-1", body: "{}" };

export const preview: SignedPreview = {
  request: { method: "GET", path: "/restapis", headers: {} },
  canonicalRequest: "GET",
  stringToSign: "AWS4-HMAC-SHA256",
  credentialScope: "scope",
};

/** A door whose target only keeps what reached it. */
export function createRecordedApp(deps: Partial<DoorDeps> = {}) {
  const calls: CheckedCall[] = [];
  const events: LogEvent[] = [];
  const app = createApp({
    session,
    assets,
    forward: async (call): Promise<Answered | Failed> => {
      calls.push(call);
      return answered;
    },
    previewSigned: async () => preview,
    log: (event) => events.push(event),
    ...deps,
  });
  return { app, calls, events };
}

/** A target that tells when it is called and answers when it is told to. */
export function createSlowTarget() {
  let tellCalled: (signal: AbortSignal) => void = () => {};
  let tellAnswer: () => void = () => {};
  const called = new Promise<AbortSignal>((resolve) => (tellCalled = resolve));
  const told = new Promise<void>((resolve) => (tellAnswer = resolve));
  const forward = async (_call: CheckedCall, signal: AbortSignal): Promise<Answered> => {
    tellCalled(signal);
    await told;
    return answered;
  };
  return { forward, called, answer: () => tellAnswer() };
}

/** A recorded door behind a real server on a free port. */
export async function openDoor({ deps, ...options }: Partial<DoorServerOptions> & { deps?: Partial<DoorDeps> } = {}) {
  const recorded = createRecordedApp(deps);
  const log = (event: LogEvent) => void recorded.events.push(event);
  const server = await createDoorServer(recorded.app, { port: 0, log, ...options });
  return { ...recorded, ...server };
}

/** Writes bytes to a port and gives all that came back until the server closed the connection. */
export function sendRaw(port: number, bytes: string | Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = createConnection(port, "127.0.0.1", () => socket.write(bytes));
    let received = "";
    socket.setEncoding("latin1");
    socket.on("data", (chunk) => (received += chunk.toString()));
    socket.on("close", () => resolve(received));
    // A server that closes early may reset what is still on its way to it; what it said has arrived by then.
    socket.on("error", (error) => (received === "" ? reject(error) : resolve(received)));
  });
}

/** What one answer says: its status and, where it refuses, the reason. */
export function readAnswer(answer: string): { status: number; reason: string | undefined } {
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);
  return { status, reason: /"reason":"([a-z-]+)"/.exec(answer)?.[1] };
}

/** Headers as the page's own browser sends them to `/api`. */
export const pageHeaders = (port: number): Record<string, string> => ({
  host: `127.0.0.1:${port}`,
  origin: `http://127.0.0.1:${port}`,
  "sec-fetch-site": "same-origin",
  "content-type": "application/json",
  "x-editor-token": TOKEN,
});

/** A POST as text, its last header line `Connection: close`; a header set to `undefined` is left out. */
export function rawPost(
  path: string,
  { port, headers = {}, body = "{}" }: { port: number; headers?: Record<string, string | undefined>; body?: string },
): string {
  const all = { ...pageHeaders(port), "content-length": String(Buffer.byteLength(body)), ...headers };
  const lines = Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}\r\n`]));
  return `POST ${path} HTTP/1.1\r\n${lines.join("")}Connection: close\r\n\r\n${body}`;
}
