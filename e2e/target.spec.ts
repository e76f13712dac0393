import type { Page } from "@playwright/test";
import { SEED_IDS } from "../src/core/sandbox/seed/seed-ids.ts";
import { callOperation } from "./support/call-operation.ts";
import { findFaults } from "./support/find-faults.ts";
import { tabTo } from "./support/keys.ts";
import { expect, test } from "./support/test.ts";

const { ordersApi, webhooksApi, orders, webhooks } = SEED_IDS;

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
  await bar.expectActive(bar.apis, /^Webhooks/);
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

/** Asks axe of the bar and of what is said below it, wide and narrow. */
async function expectNoFaults(page: Page): Promise<void> {
  for (const width of [1440, 320]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await findFaults(page, [".page-header", ".target-notices"])).toEqual([]);
  }
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
        await expectNoFaults(page);
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
