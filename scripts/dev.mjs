// The page from Vite's development server, `/api` from the real proxy with all its guards. Flags are `gatewright serve`'s.
import { spawn } from "node:child_process";
import { createServer } from "vite";
import { runScript } from "./run-script.mjs";

const PROXY_PORT = process.env["GATEWRIGHT_PROXY_PORT"] ?? "8787";

runScript("build");
const proxy = spawn(process.execPath, ["dist/cli.js", "serve", "--port", PROXY_PORT, ...process.argv.slice(2)], {
  stdio: "inherit",
});
proxy.on("exit", (code) => process.exit(code ?? 1));
process.on("exit", () => proxy.kill());
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(0));

const server = await createServer();
await server.listen();
server.printUrls();
