import { spawnSync } from "node:child_process";

/**
 * Runs one of package.json's scripts in the foreground; ends this process with its status if it fails.
 *
 * @param {string} name
 */
export function runScript(name) {
  const { status } = spawnSync("npm", ["run", "--silent", name], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}
