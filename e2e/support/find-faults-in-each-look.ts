import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { RULES_OF_COLOUR } from "./find-faults.ts";

/** A window, and the colours that the system asks for. */
interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly colorScheme: "light" | "dark";
  readonly forcedColors?: "active";
  /** What can be other than in the looks before it. */
  readonly asks: "all" | "structure" | "colours";
}

const WIDE = { width: 1440, height: 900 };

/** 320 px are 1,280 px at 400 %. */
const LOOKS: readonly Look[] = [
  { name: "light", ...WIDE, colorScheme: "light", asks: "all" },
  { name: "400 %", width: 320, height: 700, colorScheme: "light", asks: "structure" },
  { name: "dark", ...WIDE, colorScheme: "dark", asks: "colours" },
  { name: "forced", ...WIDE, colorScheme: "dark", forcedColors: "active", asks: "colours" },
];

/** What axe finds in the page as it is now, in each look, a line each; none is what there should be. */
export async function findFaultsInEachLook(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  // Wherever a click left it, it would rest on something else in another look, and bring up that thing's tooltip.
  await page.mouse.move(0, 0);
  for (const look of LOOKS) {
    await page.setViewportSize(look);
    // Without motion no colour is on its way to another.
    await page.emulateMedia({ ...look, forcedColors: look.forcedColors ?? "none", reducedMotion: "reduce" });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    const { violations } = await (await createAxe(page, look)).analyze();
    for (const { id, nodes } of violations)
      for (const { target, failureSummary } of nodes)
        faults.push(`${look.name}: ${id} at ${target.join(" ")}: ${failureSummary ?? ""}`);
  }
  return faults;
}

/**
 * Axe reads the fill of a text, which Chromium gives as it was before it was forced: of a filled button it would compare
 * that with the background that was.
 */
const MISREAD_WHERE_FORCED = "[class*=awsui_variant-primary]";

/** Cloudscape puts the options of a select at the end of the body, which is in no landmark; only the select leads there. */
const OUTSIDE_LANDMARKS = "body > [data-awsui-referrer-id]";

async function createAxe(page: Page, { asks, forcedColors }: Look): Promise<AxeBuilder> {
  // No frame has to be joined here, which is all that the other mode adds, at twice the time; as much again goes into
  // what was found to be right.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] });
  if (forcedColors) axe.exclude(MISREAD_WHERE_FORCED);
  const outside = (await page.locator(OUTSIDE_LANDMARKS).count()) > 0 ? ["region"] : [];
  switch (asks) {
    case "all":
      return axe.disableRules(outside);
    case "structure":
      return axe.disableRules([...RULES_OF_COLOUR, ...outside]);
    case "colours":
      return axe.withRules(RULES_OF_COLOUR);
  }
}
