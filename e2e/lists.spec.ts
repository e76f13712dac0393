import { createGate, pageOf } from "./support/target-bar.ts";
import { expect, test } from "./support/test.ts";

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
