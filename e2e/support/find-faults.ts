import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** The scheme changes colours and nothing else, so that the other rules need not be asked twice. */
export const RULES_OF_COLOUR = ["color-contrast", "link-in-text-block"];

/** What axe finds, in a line each, on the page as it is now or in the parts that the selectors name; none is what there should be. */
export async function findFaults(page: Page, parts: readonly string[] = []): Promise<readonly string[]> {
  // No frame has to be joined here, which is all that the other mode adds, at twice the time.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  for (const part of parts) axe.include(part);
  const isDark = await page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches);
  const { violations } = await (isDark ? axe.withRules(RULES_OF_COLOUR) : axe).analyze();
  const width = page.viewportSize()?.width;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = "" }) => `${width}: ${id} at ${target.join(" ")}: ${failureSummary}`),
  );
}
