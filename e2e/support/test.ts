import { expect, test as base, type Page } from "@playwright/test";
import { EditorPage } from "./editor-page.ts";
import { startProxy, type RunningProxy } from "./start-proxy.ts";
import { TargetBar } from "./target-bar.ts";

interface Fixtures {
  /** Flags of the test's own proxy, such as `["--read-only"]`. */
  readonly flags: readonly string[];
  /** Starts proxies that end with the test, however it ends. */
  readonly start: typeof startProxy;
  readonly server: RunningProxy;
  /** The page, opened. A violation of the security policy or an uncaught error fails the test. */
  readonly editor: EditorPage;
  /** The bar at the page's top. */
  readonly bar: TargetBar;
}

export const test = base.extend<Fixtures>({
  flags: [[], { option: true }],
  // Playwright takes the names of what a fixture needs from its first parameter, so there must be one.
  // oxlint-disable-next-line no-empty-pattern
  start: async ({}, provide) => {
    const started: RunningProxy[] = [];
    await provide(async (flags, port) => {
      const server = await startProxy(flags, port);
      started.push(server);
      return server;
    });
    await Promise.all(started.map((server) => server.stop()));
  },
  server: async ({ flags, start }, provide) => {
    await provide(await start(flags));
  },
  editor: async ({ page, server }, provide) => {
    const faults = await watchForFaults(page);
    const editor = new EditorPage(page);
    await editor.open(server.origin);
    await provide(editor);
    expect(faults).toEqual([]);
  },
  bar: async ({ editor }, provide) => {
    await provide(new TargetBar(editor.page));
  },
});

/** Collects uncaught errors and violations of the security policy, from the next load on. */
async function watchForFaults(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (/Content Security Policy|Trusted ?Type/i.test(message.text())) faults.push(message.text());
  });
  await page.exposeFunction("reportViolation", (violation: string) => faults.push(violation));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      const { reportViolation }: { reportViolation?: (violation: string) => void } = Object(window);
      reportViolation?.(`${violatedDirective} ${blockedURI}`);
    });
  });
  return faults;
}

export { expect };
