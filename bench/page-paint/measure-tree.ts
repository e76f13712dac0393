import type { Page, Route } from "@playwright/test";

/** How the tree of resources keeps up, in milliseconds. */
export interface TreeTimes {
  /** From the click to the first frame with rows, the list being there. */
  readonly open: number;
  /** 95 of 100 frames while it is scrolled from end to end. */
  readonly frame: number;
}

const STEPS = 100;

/** Opens the tree of an API with so many resources, all of them open, and scrolls through it. */
export async function measureTree(page: Page, origin: string, resources: number): Promise<TreeTimes> {
  await page.route("**/api/operations", (route) => answer(route, resources));
  await page.goto(origin);
  const button = page.getByRole("banner").getByRole("button", { name: /^Resource and method/ });
  const panel = page.getByRole("dialog", { name: "Resources and methods" });
  // The first time brings the panel's code and the list, page by page.
  await button.click();
  await panel.getByText(`${resources} resources`).waitFor();
  await page.keyboard.press("Escape");
  await panel.waitFor({ state: "hidden" });
  const open = await button.evaluate(timeOpening);
  const times = await panel.getByRole("treegrid").evaluate(timeScrolling, STEPS);
  return { open, frame: times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN };
}

async function answer(route: Route, count: number): Promise<void> {
  const { operation, query = {} }: { operation: string; query?: Record<string, string> } = JSON.parse(
    route.request().postData() ?? "{}",
  );
  if (operation !== "GetResources") return route.fallback();
  const [from, limit] = [Number(query["position"] ?? 0), Number(query["limit"])];
  const item = Array.from({ length: Math.min(limit, count - from) }, (_, index) => resource(from + index));
  const body = JSON.stringify({ item, ...(from + limit < count && { position: String(from + limit) }) });
  return route.fulfill({ json: { outcome: "answered", status: 200, body } });
}

/** Ten to a parent, as many deep as that makes. */
function resource(index: number) {
  const path = pathOf(index);
  const parentId = index === 0 ? undefined : idOf(Math.floor((index - 1) / 10));
  return { id: idOf(index), parentId, pathPart: path.split("/").at(-1), path, resourceMethods: { GET: {}, POST: {} } };
}

const idOf = (index: number) => `r${index}`;
const pathOf = (index: number): string =>
  index === 0 ? "/" : `${pathOf(Math.floor((index - 1) / 10)).replace(/\/$/, "")}/part${index}`;

/** Runs in the page. */
function timeOpening(button: HTMLElement): Promise<number> {
  const start = performance.now();
  button.click();
  return new Promise((resolve) => {
    const look = () =>
      document.querySelector("[role=treegrid] [role=row]")
        ? resolve(performance.now() - start)
        : requestAnimationFrame(look);
    requestAnimationFrame(look);
  });
}

/** Runs in the page: the time of each frame, while every frame scrolls on. */
function timeScrolling(grid: Element, steps: number): Promise<number[]> {
  const scroller =
    [grid, ...grid.querySelectorAll("*")].find((part) => part.scrollHeight > part.clientHeight + 1) ?? grid;
  const way = scroller.scrollHeight / steps;
  return new Promise((resolve) => {
    const times: number[] = [];
    let last = performance.now();
    const step = () => {
      const now = performance.now();
      times.push(now - last);
      last = now;
      if (times.length > steps) return resolve(times.slice(1));
      scroller.scrollTop += way;
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
}
