import type { Page } from "@playwright/test";
import { fillPage, type Size } from "./page-paint/fill-page.ts";
import { measureLayoutShift } from "./page-paint/layout-shift.ts";
import { measureTree } from "./page-paint/measure-tree.ts";
import { withPage } from "./page-paint/open-page.ts";
import { openPeerPage } from "./page-paint/peer-page.ts";
import { timeKeys, type KeyTimes } from "./page-paint/time-keys.ts";
import { startProxy } from "./proxy-load/start-proxy.ts";
import type { Measure, Row } from "./row.ts";

const BODY = "[data-testid=request-body]";

interface Scene extends Size {
  readonly budget: { readonly p50?: number; readonly p95: number };
}

const SCENES: readonly Scene[] = [
  { rows: 20, kilobytes: 3, budget: { p50: 16.7, p95: 33 } },
  { rows: 200, kilobytes: 300, budget: { p95: 66 } },
];

/** Where a person types, and how the focus gets there. */
const PLACES: readonly (readonly [name: string, focus: (page: Page) => Promise<void>])[] = [
  ["URI", (page) => page.getByRole("textbox", { name: /^URI/ }).focus()],
  ["a row", (page) => page.getByRole("combobox", { name: "Source 7", exact: true }).focus()],
  ["the template", (page) => page.getByRole("textbox", { name: "Template for application/json" }).focus()],
];

async function measureTreeOf(origin: string, resources: number): Promise<Row[]> {
  const { open, frame } = await withPage((page) => measureTree(page, origin, resources));
  const what = `tree of ${resources.toLocaleString("en")} resources`;
  return [
    { what: `${what}: opened`, unit: "ms", ours: open, budget: { most: 200 } },
    { what: `${what}: a frame of scrolling, p95`, unit: "ms", ours: frame, budget: { most: 33 } },
  ];
}

async function measureScene(origin: string, scene: Scene): Promise<Row[]> {
  const peer = await withPage(async (page) => {
    await openPeerPage(page, scene);
    return timeKeys(page, "#shown");
  });
  return withPage(async (page) => {
    await fillPage(page, origin, scene);
    const rows: Row[] = [];
    for (const [place, focus] of PLACES) {
      await focus(page);
      rows.push(
        ...toRows(`key in ${place}, ${scene.rows} rows, ${scene.kilobytes} KB`, {
          ours: await timeKeys(page, BODY),
          peer,
          scene,
        }),
      );
    }
    return rows;
  });
}

function toRows(what: string, { ours, peer, scene }: { ours: KeyTimes; peer: KeyTimes; scene: Scene }): Row[] {
  const { p50 = scene.budget.p95, p95 } = scene.budget;
  return [
    { what: `${what}: p50`, unit: "ms", ours: ours.p50, peer: peer.p50, budget: { most: p50 } },
    { what: `${what}: p95`, unit: "ms", ours: ours.p95, peer: peer.p95, budget: { most: p95 } },
  ];
}

/**
 * The built page in a browser: from a key's event to the frame that shows the new request, and how much the page moves
 * while it loads. The peer is a page that only shows what is typed.
 */
export const measure: Measure = async () => {
  const sandbox = await startProxy("sandbox");
  try {
    const shift = await withPage((page) => measureLayoutShift(page, sandbox.origin));
    const rows: Row[] = [{ what: "page, layout shift after load", unit: "", ours: shift, budget: { most: 0.02 } }];
    for (const resources of [300, 10_000]) rows.push(...(await measureTreeOf(sandbox.origin, resources)));
    for (const scene of SCENES) rows.push(...(await measureScene(sandbox.origin, scene)));
    return rows;
  } finally {
    await sandbox.stop();
  }
};
