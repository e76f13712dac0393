// Builds, then serves the page and the proxy in this same process, so that Ctrl+C and signals reach the server itself.
// Flags are `gatewright serve`'s: npm start -- --port 9000
import { runScript } from "./run-script.mjs";

runScript("build");
const command = new URL("../dist/cli.js", import.meta.url);
process.argv.splice(1, 1, command.pathname, "serve");
await import(command.href);
