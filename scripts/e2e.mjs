// Runs the end-to-end tests on the page and the proxy in dist/. Arguments go to Playwright: npm run e2e -- submit.spec.ts
import { spawnSync } from "node:child_process";
import { chromium } from "@playwright/test";
import { findBrowser } from "./find-browser.mjs";

const found = () => findBrowser({ own: chromium.executablePath(), env: process.env });

/** @param {string} command @param {string[]} args */
function run(command, args) {
  return spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" }).status ?? 1;
}

function installBrowser() {
  console.log("No browser found; trying to install Chromium …");
  if (run("npx", ["playwright", "install", "chromium"]) === 0 && found() !== null) return true;
  const isDebianRoot = process.platform === "linux" && process.getuid?.() === 0;
  return isDebianRoot && run("apt-get", ["update"]) === 0 && run("apt-get", ["install", "-y", "chromium"]) === 0;
}

if (found() === null && !(installBrowser() && found() !== null)) {
  console.error(
    "The end-to-end tests need Chromium: run `npx playwright install --with-deps chromium`, or set PLAYWRIGHT_CHROMIUM to a browser's path.",
  );
  process.exit(1);
}
process.exit(run("npx", ["playwright", "test", ...process.argv.slice(2)]));
