import { randomInt, randomUUID } from "node:crypto";
import type { Answered, Failed } from "../core/operations/outcome.ts";
import { createSandbox, type SandboxStore } from "../core/sandbox/create-sandbox.ts";
import type { DoorDeps } from "./door/create-app.ts";
import { apiGatewayEndpoint } from "./options/region.ts";
import type { ServeTarget } from "./options/serve-options.ts";
import { createMemoryStore } from "./store/memory-store.ts";
import { openSandboxFileStore } from "./store/sandbox-file-store.ts";
import { awsCredentials } from "./upstream/credentials/aws-credentials.ts";
import { createForward, type ForwardCall, type SignerDeps } from "./upstream/create-forward.ts";
import { createPreviewSigned } from "./upstream/create-preview-signed.ts";
import { createSend } from "./upstream/create-send.ts";
import { fixedCredentials } from "./upstream/credentials/credential-source.ts";
import { toOutcome } from "./upstream/to-outcome.ts";

/** The way to a target: what the door needs of it, and how to leave it. */
export interface Connection extends Pick<DoorDeps, "forward" | "previewSigned"> {
  readonly close: () => Promise<void>;
}

export interface ConnectDeps {
  readonly now: () => Date;
  readonly userAgent: string;
}

/** Never sent anywhere: the key of AWS's own examples, so that the sandbox can show what signing would make of a call. */
const EXAMPLE_CREDENTIALS = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY" };

/** What emulators take; a real key never travels to one. */
const EMULATOR_CREDENTIALS = { accessKeyId: "test", secretAccessKey: "test" };

/** Connects to a target, or says in one sentence why that cannot be. Nothing is sent over the network yet. */
export async function connectTarget(
  target: ServeTarget,
  deps: ConnectDeps,
): Promise<Connection | { readonly error: string }> {
  if (target.kind === "sandbox") return connectSandbox(target, deps);
  const isAws = target.kind === "aws";
  const credentials = isAws ? awsCredentials(target) : fixedCredentials(EMULATOR_CREDENTIALS);
  const signer: SignerDeps = { ...deps, credentials, region: target.region, host: target.host };
  const { send, close } = createSend({ origin: target.endpoint });
  return {
    forward: createForward({ ...signer, send, anyContentType: !isAws }),
    previewSigned: createPreviewSigned(signer),
    close,
  };
}

async function connectSandbox(
  { region, directory }: ServeTarget & { kind: "sandbox" },
  deps: ConnectDeps,
): Promise<Connection | { readonly error: string }> {
  const opened =
    directory === undefined
      ? { store: createMemoryStore(), close: () => Promise.resolve() }
      : await openDirectory(directory);
  if ("error" in opened) return opened;
  const sandbox = createSandbox({ store: opened.store, now: deps.now, newRequestId: randomUUID, newId, region });
  const forward = async ({ request }: ForwardCall): Promise<Answered | Failed> => {
    const { status, headers, body } = await sandbox.send(request);
    return toOutcome({ status, headers: new Map(Object.entries(headers)), body }, { anyContentType: false });
  };
  try {
    // The state is read at the first request; a state that cannot be read must be known before anybody works with it.
    await sandbox.send({ method: "GET", path: "/restapis", headers: {}, body: "" });
  } catch (error) {
    await opened.close();
    return {
      error: `${directory ?? "The sandbox"}: ${error instanceof Error ? error.message : "the state cannot be read."}`,
    };
  }
  const host = new URL(apiGatewayEndpoint(region) ?? "").host;
  const previewSigned = createPreviewSigned({
    ...deps,
    credentials: fixedCredentials(EXAMPLE_CREDENTIALS),
    region,
    host,
  });
  return { forward, previewSigned, close: opened.close };
}

async function openDirectory(
  directory: string,
): Promise<{ readonly store: SandboxStore; readonly close: () => Promise<void> } | { readonly error: string }> {
  const store = await openSandboxFileStore(directory);
  return "error" in store ? store : { store, close: store.close };
}

const ID_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

/** Ten lower-case letters and digits, as API Gateway's ids are. */
function newId(): string {
  return Array.from({ length: 10 }, () => ID_LETTERS[randomInt(ID_LETTERS.length)]).join("");
}
