import { defineConfig } from "@playwright/test";
import base from "./playwright.config.ts";

/** Pictures of the page's states, into docs/screens. Not a test of anything: they are made to be looked at. */
export default defineConfig(base, {
  testDir: "e2e/screens",
  testMatch: "*.screens.ts",
  reporter: "list",
  use: { trace: "off" },
});
