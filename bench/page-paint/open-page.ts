import { chromium, type Browser, type Page } from "@playwright/test";
import { findBrowser } from "../../scripts/find-browser.mjs";

/** As quiet as in the end-to-end tests; without a graphics card, as on a build machine. */
const ARGS = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-sync"];

/** Gives the work a page of a browser of its own, and ends the browser whatever becomes of the work. */
export async function withPage<T>(work: (page: Page) => Promise<T>): Promise<T> {
  const found = findBrowser({ own: chromium.executablePath(), env: process.env });
  if (found === null) throw new Error("No browser is here: install Chromium, or name one in PLAYWRIGHT_CHROMIUM.");
  const browser: Browser = await chromium.launch({ ...found, args: ARGS });
  try {
    return await work(await browser.newPage({ viewport: { width: 1440, height: 900 } }));
  } finally {
    await browser.close();
  }
}
