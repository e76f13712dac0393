import { resolve } from "node:path";
import { explainFlags } from "../proxy/options/parse-flags.ts";
import { SERVE_FLAGS } from "../proxy/options/serve-flags.ts";
import type { Command, Terminal } from "./command.ts";

const USAGE = `Usage: gatewright serve [OPTIONS]

Serves the editor on 127.0.0.1 (and nowhere else), connected to a target.

${explainFlags(SERVE_FLAGS)}

Nothing is sent to AWS but the operations that are switched on, to API Gateway in the region.
AWS_ENDPOINT_URL is not used. Ends with Ctrl+C. Exit status 2: nothing was started.`;

/** `gatewright serve`: the page and the proxy, until it is asked to end. */
export const serveCommand: Command = {
  name: "serve",
  summary: "The editor in the browser, and the proxy that signs for it",
  usage: USAGE,
  run: async (args, terminal) => {
    // Loaded here, so that the commands that serve nothing start quicker.
    const { runServe } = await import("./run-serve.ts");
    return runServe(args, {
      terminal,
      assetsDirectory: resolve(import.meta.dirname, "page"),
      version: __GATEWRIGHT_VERSION__,
    });
  },
};

/** Where a server runs. */
export interface ServePlace {
  readonly terminal: Terminal;
  /** The built page; it lies beside the bundled command. */
  readonly assetsDirectory: string;
  readonly version: string;
}
