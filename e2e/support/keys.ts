import { expect, type Locator, type Page } from "@playwright/test";

export async function selectAll(page: Page): Promise<void> {
  await page.keyboard.press("ControlOrMeta+a");
}

/** Puts a text on the clipboard and pastes it where the focus is. */
export async function pasteText(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press("ControlOrMeta+v");
}

/** More than there are stops on the page. */
const MOST_STOPS = 80;

/** Presses Tab until the control has the focus, as somebody does who has no mouse. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(control, `is reached within ${MOST_STOPS} presses of Tab`).toBeFocused({ timeout: 1 });
}
