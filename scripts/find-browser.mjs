import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/**
 * The browser for the end-to-end tests: `PLAYWRIGHT_CHROMIUM` where it is set, else Playwright's own where it is
 * installed, else one on the PATH, else `null`. Playwright's own needs no path, and is `{}`.
 *
 * @param {{ own: string, env: Readonly<Record<string, string | undefined>>, exists?: (path: string) => boolean }} options
 * `own`: where Playwright would install its browser (`chromium.executablePath()`).
 * @returns {{ executablePath?: string } | null}
 */
export function findBrowser({ own, env, exists = existsSync }) {
  const named = env["PLAYWRIGHT_CHROMIUM"];
  if (named) return { executablePath: named };
  if (exists(own)) return {};
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const executablePath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) =>
    exists(path),
  );
  return executablePath === undefined ? null : { executablePath };
}
