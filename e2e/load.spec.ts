import { SEED_IDS } from "../src/core/sandbox/seed/seed-ids.ts";
import { createGate } from "./support/target-bar.ts";
import { expect, test } from "./support/test.ts";

const { orders } = SEED_IDS;

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
