import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { SEED_IDS } from "../src/core/sandbox/seed/seed-ids.ts";
import { callOperation } from "./support/call-operation.ts";
import { tabTo } from "./support/keys.ts";
import { createGate, pageOf, TargetBar } from "./support/target-bar.ts";
import { expect, test as base } from "./support/test.ts";

const { ordersApi, webhooksApi, orders, webhooks } = SEED_IDS;

const test = base.extend<{ bar: TargetBar }>({
  bar: async ({ editor }, provide) => provide(new TargetBar(editor.page)),
});

test("choosing a method loads its integration, and one click brings back what was typed", async ({ editor, bar }) => {
  await editor.field("URI").fill("https://typed.example.com");
  const typed = await editor.body();
  await bar.method.click();
  await expect(bar.row(bar.methods, "/orders")).toHaveAttribute("aria-current", "true");
  await bar.pick("/health", "GET");
  await expect(bar.methods).toBeHidden();
  await expect(editor.page.getByText("Loaded from the target: GET /health.")).toBeVisible();
  await expect(editor.requestPath).toHaveText(
    `/restapis/${ordersApi}/resources/${orders["/health"]}/methods/GET/integration`,
  );
  await expect.poll(() => editor.body()).toMatchObject({ type: "MOCK", timeoutInMillis: 29_000 });
  await expect(bar.method).toHaveAccessibleName("Resource and method: /health GET");

  await editor.page.getByRole("button", { name: "Undo" }).first().click();
  await expect.poll(() => editor.body()).toEqual(typed);
  await expect(bar.method).toHaveAccessibleName("Resource and method: /orders POST");
});

test("the keyboard alone chooses an API and a method of it", async ({ editor, bar }) => {
  const { keyboard } = editor.page;
  await tabTo(editor.page, bar.api);
  await keyboard.press("Enter");
  await expect(bar.filter(bar.apis)).toBeFocused();
  await expect(bar.row(bar.apis, "Webhooks")).toBeVisible();
  await keyboard.press("Escape");
  await expect(bar.apis).toBeHidden();
  await expect(bar.api).toBeFocused();

  await keyboard.press("Enter");
  await keyboard.press("ArrowDown");
  await bar.expectActive(bar.apis, /^Orders/);
  await keyboard.press("ArrowDown");
  await keyboard.press("Enter");
  await expect(bar.api).toHaveAccessibleName("REST API: Webhooks");
  await expect(editor.page.getByText("API changed to Webhooks.")).toBeVisible();

  await expect(bar.filter(bar.methods)).toBeFocused();
  await expect(bar.row(bar.methods, "/hooks")).toBeVisible();
  await keyboard.press("ArrowDown");
  await bar.expectActive(bar.methods, /^▾\//);
  await keyboard.press("ArrowLeft");
  await expect(bar.row(bar.methods, "/hooks")).toHaveCount(0);
  await keyboard.press("ArrowRight");
  await keyboard.press("End");
  await bar.expectActive(bar.methods, /\{hookId\}/);
  await keyboard.press("ArrowRight");
  await bar.expectActive(bar.methods, /^POST$/);
  await keyboard.press("ArrowLeft");
  await keyboard.press("ArrowLeft");
  await bar.expectActive(bar.methods, /\/hooks/);
  // A letter goes on in the filter.
  await keyboard.type("hookid post");
  await expect(bar.filter(bar.methods)).toHaveValue("hookid post");
  await expect(bar.methods.getByRole("row")).toHaveCount(3);
  await keyboard.press("Enter");
  await expect(editor.requestPath).toHaveText(
    `/restapis/${webhooksApi}/resources/${webhooks["/hooks/{hookId}"]}/methods/POST/integration`,
  );
  await expect(bar.method).toHaveAccessibleName("Resource and method: /hooks/{hookId} POST");
  await expect(bar.methods).toBeHidden();
});

test("a method without an integration keeps the form, and says that the put will be its first", async ({
  editor,
  bar,
  server,
}) => {
  const place = { restApiId: ordersApi, resourceId: orders["/shipments"], httpMethod: "PUT" };
  const body = JSON.stringify({ authorizationType: "NONE" });
  await callOperation(server.origin, { operation: "PutMethod", parameters: place, body });
  const before = await editor.body();
  await bar.method.click();
  await bar.pick("/shipments", "PUT");
  const said = "PUT /shipments has no integration yet: what you submit will be its first.";
  await expect(editor.page.getByText(said)).toBeVisible();
  expect(await editor.body()).toEqual(before);
  await expect(editor.requestPath).toHaveText(
    `/restapis/${ordersApi}/resources/${orders["/shipments"]}/methods/PUT/integration`,
  );
});

test("a load that fails says so at the bar, changes nothing, and can be tried again", async ({ editor, bar }) => {
  let isDown = true;
  await bar.stub(({ operation, parameters }) =>
    isDown && operation === "GetMethod" && parameters?.["resourceId"] === orders["/health"]
      ? { status: 429, body: { code: "TooManyRequestsException", message: "Too Many Requests" } }
      : null,
  );
  const typed = await editor.typed();
  await bar.method.click();
  await bar.pick("/health", "GET");
  const failure = editor.page.getByRole("alert").filter({ hasText: "GET /health was not loaded" });
  await expect(failure).toContainText("Too Many Requests");
  expect(await editor.typed()).toEqual(typed);

  await failure.getByRole("button", { name: "Go there with the form as it is" }).click();
  await expect(bar.method).toHaveAccessibleName("Resource and method: /health GET");
  await expect(failure).toHaveCount(0);
  expect(await editor.body()).toEqual(typed.body);

  await editor.load();
  await expect(failure).toBeVisible();
  isDown = false;
  await failure.getByRole("button", { name: "Try again" }).click();
  await expect.poll(() => editor.body()).toMatchObject({ type: "MOCK" });
  await expect(failure).toHaveCount(0);
});

test("a load can be given up, and of two the last one counts", async ({ editor, bar }) => {
  const gate = createGate();
  await bar.stub(async ({ operation, parameters }) => {
    if (operation === "GetMethod" && parameters?.["resourceId"] === orders["/health"]) await gate.opened;
    return null;
  });
  const typed = await editor.typed();
  await bar.method.click();
  await bar.pick("/health", "GET");
  const cancel = editor.page.getByRole("button", { name: "Cancel loading GET /health" });
  await cancel.click();
  await expect(cancel).toHaveCount(0);
  expect(await editor.typed()).toEqual(typed);

  await bar.method.click();
  await bar.pick("/health", "GET");
  await expect(cancel).toBeVisible();
  await bar.method.click();
  await bar.pick("/inventory", "GET");
  await expect(bar.method).toHaveAccessibleName("Resource and method: /inventory GET");
  const loaded = await editor.body();
  gate.open();
  await bar.method.click();
  await expect(bar.row(bar.methods, "/inventory")).toHaveAttribute("aria-current", "true");
  expect(await editor.body()).toEqual(loaded);
});

test("an answer that comes when another integration was chosen by other means is left alone", async ({
  editor,
  bar,
}) => {
  const gate = createGate();
  await bar.stub(async ({ operation, parameters }) => {
    if (operation === "GetMethod" && parameters?.["resourceId"] === orders["/health"]) await gate.opened;
    return null;
  });
  await bar.method.click();
  await bar.pick("/health", "GET");
  await editor.goTo({ resourceId: orders["/inventory"], httpMethod: "GET" });
  const before = await editor.body();
  gate.open();
  await expect(editor.page.getByText(/GET \/health was not loaded: another integration was chosen/)).toBeVisible();
  expect(await editor.body()).toEqual(before);
});

test("an API whose id is known but not listed can be taken", async ({ editor, bar }) => {
  await bar.api.click();
  await bar.filter(bar.apis).fill("Not An Id");
  await expect(bar.apis.getByText("No API has that name or id.")).toBeVisible();
  await expect(bar.apis.getByRole("button", { name: /^Use id/ })).toHaveCount(0);
  await bar.filter(bar.apis).fill("abc123");
  await bar.apis.getByRole("button", { name: "Use id abc123" }).click();
  await expect(bar.api).toHaveAccessibleName("REST API: abc123");
  await expect(bar.methods.getByText(/Invalid API identifier specified/)).toBeVisible();
  await bar.methods.getByRole("textbox", { name: "Resource id" }).fill("def456");
  await bar.methods.getByRole("combobox", { name: "Method" }).selectOption("DELETE");
  await bar.methods.getByRole("checkbox", { name: "Keep what is in the form" }).check();
  await bar.methods.getByRole("button", { name: "Go" }).click();
  await expect(editor.requestPath).toHaveText("/restapis/abc123/resources/def456/methods/DELETE/integration");
});

test("10,000 resources come page by page, scroll with the rows in sight alone, and are filtered", async ({
  editor,
  bar,
}) => {
  const gate = createGate();
  await bar.stub(async (call) => {
    if (call.operation !== "GetResources") return null;
    if (call.query?.["position"] !== undefined) await gate.opened;
    return pageOf(call, 10_000, (index) =>
      index === 0
        ? { id: "root", path: "/" }
        : {
            id: `r${index}`,
            parentId: "root",
            pathPart: `p${String(index).padStart(5, "0")}`,
            path: `/p${String(index).padStart(5, "0")}`,
            resourceMethods: { GET: {} },
          },
    );
  });
  await bar.method.click();
  await expect(bar.methods.getByText("500 resources, 499 methods, more to come")).toBeVisible();
  await expect(bar.row(bar.methods, "/p00001")).toBeVisible();
  gate.open();
  await expect(bar.methods.getByText("10000 resources, 9999 methods", { exact: true })).toBeVisible();
  await bar.tree(bar.methods).focus();
  await editor.page.keyboard.press("End");
  await expect(bar.row(bar.methods, "/p09999")).toBeInViewport();
  expect(await bar.methods.getByRole("row").count()).toBeLessThan(100);
  await expect(bar.tree(bar.methods)).toHaveAttribute("aria-rowcount", "10000");
  await editor.page.keyboard.press("Home");
  await expect(bar.row(bar.methods, "/")).toBeInViewport();
  await bar.filter(bar.methods).fill("p05000");
  await expect(bar.methods.getByRole("row")).toHaveCount(2);
  await expect(bar.row(bar.methods, "/p05000")).toHaveAttribute("aria-posinset", "1");
});

test("a list of many pages shows the first at once, and is given up when nobody looks", async ({ editor, bar }) => {
  const asked: (string | undefined)[] = [];
  const gate = createGate();
  const lost = editor.page.waitForEvent("requestfailed", (request) => request.url().endsWith("/api/operations"));
  await bar.stub(async (call) => {
    if (call.operation !== "GetRestApis") return null;
    asked.push(call.query?.["position"]);
    if (asked.length > 1) await gate.opened;
    return pageOf(call, 10_500, (index) => ({ id: `a${index}`, name: `API ${index}` }));
  });
  await bar.api.click();
  await expect(bar.row(bar.apis, "API 0")).toBeVisible();
  await expect(bar.apis.getByText("500 APIs, more to come")).toBeVisible();
  await editor.page.keyboard.press("Escape");
  expect((await lost).failure()?.errorText).toBe("net::ERR_ABORTED");
  gate.open();
  await bar.api.click();
  await expect(bar.apis.getByText("10500 APIs", { exact: true })).toBeVisible();
  expect(asked.slice(0, 3)).toEqual([undefined, "500", "500"]);
});

test("a list that is empty or cannot be had says so, and is had by trying again", async ({ bar }) => {
  let answer: "down" | "empty" | "there" = "down";
  await bar.stub(({ operation }) => {
    if (operation !== "GetRestApis" || answer === "there") return null;
    if (answer === "empty") return { body: { item: [] } };
    return { status: 403, body: { code: "AccessDeniedException", message: "not authorized to GET /restapis" } };
  });
  await bar.api.click();
  await expect(bar.apis.getByText("not authorized to GET /restapis")).toBeVisible();
  answer = "empty";
  await bar.apis.getByRole("button", { name: "Try again" }).click();
  await expect(bar.apis.getByText("This target has no REST APIs.")).toBeVisible();
  answer = "there";
  await bar.apis.getByRole("button", { name: "Refresh: REST APIs" }).click();
  await expect(bar.row(bar.apis, "Webhooks")).toBeVisible();
});

test("a problem with the place leads to the bar, and a label that nobody has is said there", async ({
  editor,
  bar,
}) => {
  await bar.api.click();
  await bar.row(bar.apis, "Webhooks").click();
  await editor.page.keyboard.press("Escape");
  await editor.page.getByRole("button", { name: "Go to Resource id" }).click();
  await expect(bar.method).toBeFocused();
  await expect(bar.method).toHaveAccessibleName("Resource and method: choose them POST");
  await editor.goTo({ resourceId: "Not-An-Id", httpMethod: "POST" });
  const said = /^Resource id should be 1 to 64 lower-case letters and digits/;
  await expect(editor.page.locator(".target-notices").getByText(said)).toBeVisible();
});

test("a proxy that is gone is said to be, and is found again", async ({ editor, bar, server, start }) => {
  await server.stop();
  await bar.api.click();
  const gone = /The proxy behind this page does not answer/;
  await expect(editor.page.locator(".target-notices").getByText(gone)).toBeVisible();
  await expect(bar.badge).toHaveText("Not connected");
  await start([], server.port);
  await editor.page.keyboard.press("Escape");
  await editor.page.locator(".target-notices").getByRole("button", { name: "Try again" }).click();
  await expect(bar.badge).toContainText("sandbox");
  await expect(editor.page.locator(".target-notices")).toHaveCount(0);
  await bar.api.click();
  await expect(bar.row(bar.apis, "Webhooks")).toBeVisible();
});

test.describe("aws", () => {
  test.use({ flags: ["--target", "aws", "--region", "eu-west-1", "--read-only"] });

  test("AWS is told apart in word and colour, and what a submit may do is a click away", async ({ editor, bar }) => {
    await expect(bar.badge).toHaveText("AWS eu-west-1 · read only");
    await expect(bar.badge).toHaveClass(/target-aws/);
    await bar.badge.focus();
    await editor.page.keyboard.press("Enter");
    const details = editor.page.getByRole("dialog", { name: "Where a submit goes" });
    await expect(details).toContainText("https://apigateway.eu-west-1.amazonaws.com");
    await expect(details).toContainText("Nothing can be submitted: the proxy only reads.");
    await editor.page.keyboard.press("Escape");
    await expect(bar.badge).toBeFocused();
  });
});

/** What axe finds in the bar and in what is said below it, wide and narrow, in a line each. */
async function findFaults(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const width of [1440, 320]) {
    await page.setViewportSize({ width, height: 800 });
    const axe = new AxeBuilder({ page }).setLegacyMode(true).include(".page-header").include(".target-notices");
    for (const { id, nodes } of (await axe.analyze()).violations)
      for (const { target, failureSummary } of nodes)
        faults.push(`${width}: ${id} at ${target.join(" ")}: ${failureSummary ?? ""}`);
  }
  return faults;
}

for (const colorScheme of ["light", "dark"] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test(`the bar is accessible in ${colorScheme}, whatever is open and however long the names`, async ({
      editor,
      bar,
    }) => {
      const { page } = editor;
      const name = `${"a-very-long-name-".repeat(12)}\u0645\u0631\u062d\u0628\u0627 (1)`;
      await bar.stub(async ({ operation, parameters }) => {
        if (operation === "GetRestApis")
          return {
            body: {
              item: [
                { id: "long1", name },
                { id: ordersApi, name: "Orders" },
              ],
            },
          };
        if (operation === "GetMethod" && parameters?.["resourceId"] === orders["/health"])
          return { status: 429, body: { message: "Too Many Requests" } };
        return null;
      });
      test.slow();
      await bar.method.click();
      await bar.pick("/health", "GET");
      await expect(page.getByText(/GET \/health was not loaded/)).toBeVisible();
      for (const open of [bar.method, bar.api, bar.badge]) {
        await open.click();
        await expect(page.getByRole("dialog")).toBeVisible();
        expect(await findFaults(page)).toEqual([]);
        await page.keyboard.press("Escape");
      }
      await bar.api.click();
      await bar.row(bar.apis, name).click();
      await page.keyboard.press("Escape");
      for (const width of [1440, 900, 320]) {
        await page.setViewportSize({ width, height: 800 });
        await expect(bar.method).toBeInViewport({ ratio: 1 });
        await expect(bar.api).toBeInViewport({ ratio: 1 });
      }
    });
  });
