import type { Page } from "@playwright/test";

/** Times from a key's event to the frame that shows what it changed, in milliseconds. */
export interface KeyTimes {
  readonly p50: number;
  readonly p95: number;
}

const KEYS = 100;
/** A fast typist's pause: each key is waited for, not queued behind the one before. */
const PAUSE_MS = 50;

declare global {
  interface Window {
    keyTimes?: number[];
  }
}

/** Presses a key a hundred times where the focus is, and times how long what `selector` names takes to follow on the screen. */
export async function timeKeys(page: Page, selector: string): Promise<KeyTimes> {
  await page.evaluate(watchPaints, selector);
  for (let pressed = 0; pressed < KEYS; pressed++) {
    await page.keyboard.press("a");
    await page.waitForFunction((count) => (window.keyTimes?.length ?? 0) >= count, pressed + 1);
    await page.waitForTimeout(PAUSE_MS);
  }
  const times = (await page.evaluate(() => window.keyTimes ?? [])).toSorted((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95) };
}

/** Runs in the page. The first task after a frame's callback begins once the frame was handed over. */
function watchPaints(selector: string): void {
  window.keyTimes = [];
  const shown = document.querySelector(selector);
  if (shown === null) throw new Error(`The page shows no ${selector}.`);
  let pressedAt: number | null = null;
  addEventListener("keydown", ({ timeStamp }) => (pressedAt = timeStamp), { capture: true });
  new MutationObserver(() => {
    const since = pressedAt;
    if (since === null) return;
    pressedAt = null;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", () => window.keyTimes?.push(performance.now() - since));
      port1.start();
      port2.postMessage(null);
    });
  }).observe(shown, { childList: true, subtree: true, characterData: true });
}
