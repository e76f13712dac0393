// Builds, then serves the page and the proxy in this same process, so that Ctrl+C and signals reach the server itself.
// Flags are `gatewright serve`'s: npm start -- --port 9000
import { fileURLToPath } from "node:url";
import { runScript } from "./run-script.mjs";

const command = new URL("../dist/cli.js", import.meta.url);

/** npm runs scripts in a shell, which ends on a signal to npm without passing it on: the server would stay behind. */
function endWithShell() {
  const shell = process.ppid;
  setInterval(() => process.ppid === shell || process.kill(process.pid, "SIGTERM"), 500).unref();
}

runScript("build");
if (process.env["npm_lifecycle_event"] === "start") endWithShell();
process.argv.splice(1, 1, fileURLToPath(command), "serve");
await import(command.href);
