import { expect, test as base } from "@playwright/test";
import { EditorPage } from "./editor-page.ts";
import { startProxy, type RunningProxy } from "./start-proxy.ts";

interface Fixtures {
  /** Flags of the test's own proxy, such as `["--read-only"]`. */
  readonly flags: readonly string[];
  readonly server: RunningProxy;
  /** The page, opened. A violation of the security policy or an uncaught error fails the test. */
  readonly editor: EditorPage;
}

export const test = base.extend<Fixtures>({
  flags: [[], { option: true }],
  server: async ({ flags }, provide) => {
    const server = await startProxy(flags);
    await provide(server);
    await server.stop();
  },
  editor: async ({ page, server }, provide) => {
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
    const editor = new EditorPage(page);
    await editor.open(server.origin);
    await provide(editor);
    expect(faults).toEqual([]);
  },
});

export { expect };
