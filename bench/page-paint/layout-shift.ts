import type { Page } from "@playwright/test";

/** Long enough for the session, the method and the editor to have come. */
const SETTLED_MS = 3_000;

/** The sum of all layout shifts from the first paint until the page rests, as browsers score it. */
export async function measureLayoutShift(page: Page, origin: string): Promise<number> {
  await page.goto(origin);
  await page.waitForTimeout(SETTLED_MS);
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list, observer) => {
          observer.disconnect();
          resolve(sumOf(list.getEntries()));
        }).observe({ type: "layout-shift", buffered: true });
        // Where nothing shifted, nobody is told.
        setTimeout(() => resolve(0), 500);

        function sumOf(entries: PerformanceEntryList): number {
          return entries.reduce((sum, entry) => sum + ("value" in entry ? Number(entry.value) : 0), 0);
        }
      }),
  );
}
