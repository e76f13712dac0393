import { join } from "node:path";
import { expect, test } from "vitest";
import { findBrowser } from "./find-browser.mjs";

const own = "/cache/playwright/chrome";
const PATH = ["/usr/local/bin", "/usr/bin"].join(process.platform === "win32" ? ";" : ":");
const system = join("/usr/bin", "google-chrome");

const CASES: readonly (readonly [
  what: string,
  env: Record<string, string>,
  present: readonly string[],
  found: object | null,
])[] = [
  [
    "the one that is named, before all others",
    { PLAYWRIGHT_CHROMIUM: "/opt/chrome", PATH },
    [own],
    { executablePath: "/opt/chrome" },
  ],
  ["Playwright's own, by no path", { PATH }, [own, system], {}],
  ["one on the PATH", { PATH }, [system], { executablePath: system }],
  ["none", { PATH }, [], null],
  ["none without a PATH", {}, [], null],
];

test("the end-to-end tests find a browser", () => {
  for (const [what, env, present, found] of CASES) {
    const exists = (path: string) => present.includes(path);
    expect([what, findBrowser({ own, env, exists })]).toEqual([what, found]);
  }
});
