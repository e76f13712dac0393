import type { EditorPage } from "./support/editor-page.ts";
import { pasteText, selectAll } from "./support/keys.ts";
import { expect, test } from "./support/test.ts";
import { TemplateTabs } from "./support/template-tabs.ts";

async function write(editor: EditorPage, text: string): Promise<void> {
  await editor.writeTemplate("application/json", text);
  await expectTemplate(editor, text);
}

async function clear(editor: EditorPage): Promise<void> {
  await editor.templateText("application/json").focus();
  await selectAll(editor.page);
  await editor.page.keyboard.press("Delete");
}

async function expectTemplate(editor: EditorPage, text: string): Promise<void> {
  await expect.poll(() => editor.templateOf("application/json")).toBe(text);
}

/** Types what a completion begins with, and takes the one that is offered. */
async function complete(editor: EditorPage, typed: string, label: string): Promise<void> {
  await editor.page.keyboard.type(typed, { delay: 30 });
  const row = editor.page.locator(".suggest-widget.visible .monaco-list-row.focused");
  await expect(row).toContainText(label);
  await editor.page.keyboard.press("Enter");
}

test("a template is written with nothing but completions", async ({ editor }) => {
  const { keyboard } = editor.page;
  await clear(editor);
  await complete(editor, "#se", "set");
  await keyboard.type("body");
  await keyboard.press("Tab");
  await complete(editor, "$inp", "input");
  await complete(editor, ".pa", "path");
  await complete(editor, "", "$");
  await keyboard.press("ControlOrMeta+End");
  await keyboard.press("Enter");
  await complete(editor, "$bo", "body");
  await keyboard.press("Enter");
  await complete(editor, "$ut", "util");
  await complete(editor, ".urlE", "urlEncode");
  await complete(editor, "$con", "context");
  await complete(editor, ".ide", "identity");
  await complete(editor, ".sourceI", "sourceIp");
  await expectTemplate(editor, "#set($body = $input.path('$'))\n$body\n$util.urlEncode($context.identity.sourceIp)");
});

test("a quote that is broken draws one sentence, a marker in its line, and a fix", async ({ editor }) => {
  const tabs = new TemplateTabs(editor);
  await write(editor, `{\n  "a": "$input.path('$.a)",\n  "b": 1\n}`);
  await expect(tabs.messages.locator(".message")).toHaveCount(1);
  await expect(tabs.messages.locator(".message")).toContainText(
    "Line 2: Nothing closes the string that this ' opens in its line.",
  );
  const marker = editor.template.locator(".squiggly-error");
  await expect(marker).toHaveCount(1);
  const line = editor.template.locator(".view-line", { hasText: '"a"' });
  const [markerBox, lineBox] = [await marker.boundingBox(), await line.boundingBox()];
  expect(Math.abs((markerBox?.y ?? 0) - (lineBox?.y ?? Infinity))).toBeLessThan(4);

  await tabs.messages.getByRole("button", { name: /^Close it with '/ }).click();
  await expectTemplate(editor, `{\n  "a": "$input.path('$.a')",\n  "b": 1\n}`);
  await expect(tabs.messages.locator(".message-error")).toHaveCount(0);
  await editor.page.getByRole("button", { name: "Undo", exact: true }).click();
  await expectTemplate(editor, `{\n  "a": "$input.path('$.a)",\n  "b": 1\n}`);
});

test("what is said of a place is mended there by key", async ({ editor }) => {
  const { keyboard } = editor.page;
  await write(editor, "#if($input.body)x#end");
  await expect(editor.template.locator(".squiggly-warning")).toHaveCount(1);
  await keyboard.press("ControlOrMeta+Home");
  for (let step = 0; step < 6; step += 1) await keyboard.press("ArrowRight");
  await keyboard.press("ControlOrMeta+.");
  await expect(editor.page.locator(".action-widget .monaco-list-row.action").first()).toContainText(
    'Write "$!input.body" != ""',
  );
  await keyboard.press("Enter");
  await expectTemplate(editor, '#if("$!input.body" != "")x#end');
});

test("a variable is renamed wherever it stands, and blanks are put in order", async ({ editor }) => {
  const { keyboard } = editor.page;
  await write(editor, '#set( $a=1 )\n$a "$a" ${a}');
  await keyboard.press("ControlOrMeta+Home");
  for (let step = 0; step < 7; step += 1) await keyboard.press("ArrowRight");
  await keyboard.press("F2");
  await expect(editor.page.locator(".rename-box input")).toBeFocused();
  await keyboard.type("total");
  await keyboard.press("Enter");
  await expectTemplate(editor, '#set( $total=1 )\n$total "$total" ${total}');
  await keyboard.press(process.platform === "darwin" ? "Shift+Alt+f" : "Control+Shift+i");
  await expectTemplate(editor, '#set($total = 1)\n$total "$total" ${total}');
});

test("the page tells what a word is, and how a method is called", async ({ editor }) => {
  const { page } = editor;
  await write(editor, "$input.body");
  await editor.template.locator(".view-line span", { hasText: "body" }).last().hover();
  await expect(page.locator(".monaco-hover:visible")).toContainText("The payload as text.");
  await page.keyboard.press("Escape");
  await page.keyboard.press("ControlOrMeta+End");
  await pasteText(page, ".replace");
  await page.keyboard.type("All(", { delay: 30 });
  await expect(page.locator(".parameter-hints-widget.visible")).toContainText("replaceAll(String regex, String by)");
});
