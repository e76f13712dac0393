import { expect, test } from "./support/test.ts";

test("the focus stays in the field whose fix was applied", async ({ editor }) => {
  const { page } = editor;
  await editor.field("URI").fill("https://sqs.us-east-1.amazonaws.com/123456789012/orders");
  await page.getByRole("button", { name: "Use the queue's SendMessage URI" }).press("Enter");
  await expect(editor.field("URI")).toHaveValue(/^arn:aws:apigateway:/);
  await expect(editor.field("URI")).toBeFocused();

  await editor.field("Timeout (ms)").fill("1");
  await editor.form.getByRole("button", { name: /^Use 50 ms/ }).press("Enter");
  await expect(editor.field("Timeout (ms)")).toHaveValue("50");
  await expect(editor.field("Timeout (ms)")).toBeFocused();
});

test("a notice that is dismissed gives the focus back to where it was", async ({ editor }) => {
  const { page } = editor;
  const menu = page.getByRole("button", { name: "Start from" });
  await editor.startFrom("MOCK");
  await expect(menu).toBeFocused();
  await page.getByRole("button", { name: "Dismiss" }).press("Enter");
  await expect(menu).toBeFocused();
});

test("a dialog that a menu opened gives the focus back to the menu", async ({ editor }) => {
  await editor.openPaste();
  await expect(editor.dialog.getByRole("textbox")).toBeVisible();
  await editor.page.keyboard.press("Escape");
  await expect(editor.dialog).toHaveCount(0);
  await expect(editor.page.getByRole("button", { name: "Start from" })).toBeFocused();
});

test("where nothing had the focus before, it goes to the page's first part", async ({ editor }) => {
  const { page } = editor;
  await page.route("**/api/operations", (route) => route.fulfill({ status: 500, body: "" }));
  await page.keyboard.press("ControlOrMeta+Shift+l");
  await page.getByRole("alert").getByRole("button", { name: "Dismiss" }).press("Enter");
  await expect(page.locator("[data-part=header]")).toBeFocused();
});
