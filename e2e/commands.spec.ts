import { Palette } from "./support/palette.ts";
import { expect, test } from "./support/test.ts";

test("the palette finds actions, fields and examples by words, and leads there", async ({ editor }) => {
  const palette = new Palette(editor.page);
  await editor.page.getByRole("button", { name: "Find a command" }).click();
  await expect(palette.input).toBeFocused();
  await palette.input.fill("timeout");
  await expect(palette.options).toHaveText(["Timeout (ms)"]);
  await palette.input.press("Enter");
  await expect(palette.dialog).toHaveCount(0);
  await expect(editor.field("Timeout (ms)")).toBeFocused();

  await palette.run("mock");
  await expect.poll(() => editor.body()).toMatchObject({ type: "MOCK" });
});

test("the palette is left by Escape, with the focus where it was, and says when nothing is found", async ({
  editor,
}) => {
  const palette = new Palette(editor.page);
  await editor.field("URI").focus();
  await palette.open();
  await palette.input.fill("no such thing");
  await expect(palette.dialog.getByText("No command is found by these words.")).toBeVisible();
  await expect(palette.options).toHaveCount(0);
  await editor.page.keyboard.press("Escape");
  await expect(palette.dialog).toHaveCount(0);
  await expect(editor.field("URI")).toBeFocused();
});

test("arrows move among what is found, round the ends", async ({ editor }) => {
  const palette = new Palette(editor.page);
  await palette.open();
  const chosen = palette.dialog.getByRole("option", { selected: true });
  const first = await chosen.textContent();
  await editor.page.keyboard.press("ArrowUp");
  const last = await palette.options.last().textContent();
  await expect(chosen).toHaveText(last ?? "");
  await editor.page.keyboard.press("ArrowDown");
  await expect(chosen).toHaveText(first ?? "");
});

test("keys open the review, the pasting and the help, from the editor too", async ({ editor }) => {
  const { page } = editor;
  await editor.templateText("application/json").focus();
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(editor.dialog.getByRole("heading", { name: "Review and submit" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(editor.dialog).toHaveCount(0);
  await page.keyboard.press("ControlOrMeta+Shift+Y");
  await expect(editor.dialog.getByRole("heading", { name: "Paste an integration" })).toBeVisible();
  await page.keyboard.press("ControlOrMeta+k");
  await expect(page.getByRole("dialog", { name: "Commands" })).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(editor.dialog).toHaveCount(0);
});

test("F6 goes round the parts of the page, and shows the pane it comes to", async ({ editor }) => {
  const { page } = editor;
  await page.setViewportSize({ width: 600, height: 800 });
  const part = () => page.evaluate(() => document.activeElement?.closest("[data-part]")?.getAttribute("data-part"));
  await editor.form.getByRole("textbox").first().focus();
  const visited: unknown[] = [];
  for (let pressed = 0; pressed < 5; pressed++) {
    const before = await part();
    await page.keyboard.press("F6");
    await expect.poll(part).not.toBe(before);
    visited.push(await part());
  }
  expect(visited).toEqual(["template", "result", "footer", "header", "form"]);
  await page.keyboard.press("Shift+F6");
  await expect.poll(part).toBe("header");
});

test("every action has a key, and no key has two", async ({ editor }) => {
  const palette = new Palette(editor.page);
  await palette.open();
  const keys = await palette.dialog.getByRole("option").locator("kbd").allTextContents();
  expect(keys.length).toBeGreaterThan(8);
  expect(new Set(keys).size).toBe(keys.length);
});

test("saving by key says that the draft is saved, and it is", async ({ editor }) => {
  await editor.field("URI").fill("arn:aws:apigateway:us-east-1:sqs:path/123456789012/saved-by-key");
  await editor.page.keyboard.press("ControlOrMeta+s");
  await expect(editor.page.getByRole("status").getByText("Draft saved")).toBeAttached();
  await editor.page.reload();
  await expect(editor.field("URI")).toHaveValue("arn:aws:apigateway:us-east-1:sqs:path/123456789012/saved-by-key");
});
