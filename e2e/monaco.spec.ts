import type { Locator } from "@playwright/test";
import type { EditorPage } from "./support/editor-page.ts";
import { expect, test } from "./support/test.ts";

// The fixture fails each of these on a violation of the security policy or an uncaught error.

const isMac = process.platform === "darwin";

async function emptyTemplate(editor: EditorPage): Promise<Locator> {
  const template = editor.page.getByRole("region", { name: "Template" });
  await template.locator(".monaco-editor .view-lines").click();
  await editor.page.keyboard.press("ControlOrMeta+a");
  await editor.page.keyboard.press("Delete");
  return template;
}

async function expectTemplate(editor: EditorPage, text: string): Promise<void> {
  await expect.poll(() => editor.body()).toMatchObject({ requestTemplates: { "application/json": text } });
}

test("the template editor offers what API Gateway knows, and takes it by key", async ({ editor }) => {
  const { page } = editor;
  await emptyTemplate(editor);
  await page.keyboard.type("x=$context.requestI", { delay: 30 });
  await expect(page.locator(".suggest-widget.visible")).toContainText("requestId");
  await page.keyboard.press("Enter");
  await expectTemplate(editor, "x=$context.requestId");
});

test("blocks of a template indent, fold and are commented out by key", async ({ editor }) => {
  const { page } = editor;
  const template = await emptyTemplate(editor);
  for (const line of ["#if(true)", "yes", "#end"]) {
    await page.keyboard.type(line, { delay: 30 });
    await page.keyboard.press("Enter");
  }
  await expectTemplate(editor, "#if(true)\n  yes\n#end\n");

  await page.keyboard.press("ControlOrMeta+Home");
  await page.keyboard.press("ControlOrMeta+/");
  await expectTemplate(editor, "## #if(true)\n  yes\n#end\n");
  await page.keyboard.press("ControlOrMeta+z");
  await expectTemplate(editor, "#if(true)\n  yes\n#end\n");

  await page.keyboard.press(isMac ? "Meta+Alt+[" : "Control+Shift+[");
  await expect(template.locator(".view-line", { hasText: "yes" })).toHaveCount(0);
});

test("find, the context menu and the editor's commands open and close", async ({ editor }) => {
  const { page } = editor;
  const template = await emptyTemplate(editor);
  await page.keyboard.type("one two one");
  await page.keyboard.press("ControlOrMeta+f");
  await page.keyboard.type("two");
  await expect(template.locator(".find-widget.visible .matchesCount")).toHaveText("1 of 1");
  await page.keyboard.press("Escape");
  await expect(template.locator(".find-widget.visible")).toHaveCount(0);

  await page.keyboard.press("Shift+F10");
  const commands = page.getByRole("menuitem", { name: "Command Palette" });
  await expect(commands).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(commands).toHaveCount(0);
  // F1 is the page's own.
  await page.keyboard.press("Shift+F10");
  // By key: a menu that has just opened takes no click yet.
  await expect(commands).toBeVisible();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page.locator(".quick-input-widget")).toBeVisible();
  await page.keyboard.press("Escape");
  await expectTemplate(editor, "one two one");
});

test("Tab indents in the template, and leaves it once it was told to", async ({ editor }) => {
  const { page } = editor;
  const template = await emptyTemplate(editor);
  const text = template.getByRole("textbox", { name: /^Template for/ });
  await page.keyboard.press("Tab");
  await expectTemplate(editor, "  ");
  await expect(text).toBeFocused();
  await page.keyboard.press(isMac ? "Control+Shift+m" : "Control+m");
  await page.keyboard.press("Tab");
  await expect(text).not.toBeFocused();
});
