import type { Page } from "@playwright/test";

/** A window, and the colours that the system asks for. */
export interface Look {
  readonly width: number;
  readonly height: number;
  readonly colorScheme: "light" | "dark";
  readonly forcedColors?: "active";
}

export const WIDE: Look = { width: 1440, height: 900, colorScheme: "light" };
export const WIDE_DARK: Look = { ...WIDE, colorScheme: "dark" };
export const SMALL: Look = { width: 900, height: 700, colorScheme: "light" };
export const SMALL_DARK: Look = { ...SMALL, colorScheme: "dark" };
export const PHONE: Look = { width: 320, height: 700, colorScheme: "light" };
export const FORCED: Look = { ...WIDE_DARK, forcedColors: "active" };

/** Pictures the page as it is now, in each look. */
export async function takeScreens(page: Page, state: string, looks: readonly Look[]): Promise<void> {
  for (const look of looks) {
    await page.setViewportSize(look);
    await page.emulateMedia({
      colorScheme: look.colorScheme,
      forcedColors: look.forcedColors ?? "none",
      reducedMotion: "reduce",
    });
    await page.mouse.move(0, 0);
    // Fonts, the editor's colours, and lists that follow the window's size.
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(600);
    await page.screenshot({ path: `docs/screens/${state}-${nameOf(look)}.png`, caret: "hide" });
  }
}

function nameOf({ width, colorScheme, forcedColors }: Look): string {
  return forcedColors === undefined ? `${width}-${colorScheme}` : `${width}-forced`;
}
