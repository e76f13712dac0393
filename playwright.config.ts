import { chromium, defineConfig } from "@playwright/test";
import { findBrowser } from "./scripts/find-browser.mjs";

/** A distribution's browser would talk to its maker; Playwright's own keeps quiet by itself. */
const QUIET = [
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const browser = findBrowser({ own: chromium.executablePath(), env: process.env }) ?? {};

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  // A busy machine is slow, not wrong.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env["CI"] !== undefined,
  reporter: [["list"], ["json", { outputFile: ".cache/e2e.json" }]],
  use: {
    viewport: { width: 1440, height: 900 },
    // Its snapshots show the page as well; a film of every test would cost time.
    trace: { mode: "retain-on-failure", screenshots: false },
    // Video would need a download of Playwright's own.
    video: "off",
    launchOptions: { ...browser, args: browser.executablePath === undefined ? [] : QUIET },
  },
});
