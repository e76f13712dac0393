import { randomBytes } from "node:crypto";
import type { Session } from "../core/operations/session.ts";
import { connectTarget } from "./connect-target.ts";
import { createApp } from "./door/create-app.ts";
import { createDoorServer } from "./door/create-server.ts";
import { loadAssets } from "./door/load-assets.ts";
import { createLog } from "./door/log.ts";
import { describeTarget } from "./describe-target.ts";
import type { ServeOptions } from "./options/serve-options.ts";

export interface ServeDeps {
  readonly version: string;
  /** The built page. */
  readonly assetsDirectory: string;
  readonly now: () => Date;
  /** Takes one line of the log, newline included. */
  readonly writeLog: (line: string) => void;
}

/** A server that runs. `close` lets what runs end, then leaves the target. */
export interface Serving {
  readonly url: string;
  readonly target: Session["target"];
  readonly close: () => Promise<void>;
}

/**
 * Serves the page and the proxy on 127.0.0.1, connected to the target that the options name. Answers an error in one
 * sentence, and leaves nothing open, where it cannot.
 */
export async function serve(options: ServeOptions, deps: ServeDeps): Promise<Serving | { readonly error: string }> {
  const assets = await orError(loadAssets(deps.assetsDirectory));
  if ("error" in assets) return assets;
  const connection = await connectTarget(options.target, { now: deps.now, userAgent: `gatewright/${deps.version}` });
  if ("error" in connection) return connection;
  const target = describeTarget(options);
  // One token a process: a page of an earlier server, or of none, is refused.
  const session: Session = { token: randomBytes(32).toString("base64url"), version: deps.version, target };
  const log = createLog({ write: deps.writeLog, now: deps.now });
  const app = createApp({ session, ...connection, assets: assets.value, log });
  const server = await orError(createDoorServer(app, { port: options.port, log }));
  if ("error" in server) {
    await connection.close();
    return server;
  }
  const close = async () => {
    await server.value.close();
    await connection.close();
  };
  return { url: `http://127.0.0.1:${server.value.port}`, target, close };
}

/** The page's files and the port say in their error what is wrong and what to do. */
async function orError<T>(promise: Promise<T>): Promise<{ readonly value: T } | { readonly error: string }> {
  try {
    return { value: await promise };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
