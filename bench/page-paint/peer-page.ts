import type { Page } from "@playwright/test";
import type { Size } from "./fill-page.ts";

/** The peer: a page that does nothing but show what is typed, below a text of the same size. */
export async function openPeerPage(page: Page, { rows, kilobytes }: Size): Promise<void> {
  const size = kilobytes * 1_000 + rows * 60;
  await page.setContent(`<input aria-label="URI"><pre id="shown"></pre>`);
  await page.evaluate((length) => {
    const shown = document.querySelector("#shown");
    const rest = "a line of forty characters, and no more.\n".repeat(length / 41);
    document.querySelector("input")?.addEventListener("input", ({ target }) => {
      if (shown && target instanceof HTMLInputElement) shown.textContent = `${target.value}\n${rest}`;
    });
  }, size);
  await page.getByRole("textbox", { name: "URI" }).focus();
}
