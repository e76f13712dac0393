import type { EditorPage } from "./support/editor-page.ts";
import { findFaults } from "./support/find-faults.ts";
import { tabTo } from "./support/keys.ts";
import { TemplateTabs } from "./support/template-tabs.ts";
import { expect, test } from "./support/test.ts";

async function start(editor: EditorPage, requestTemplates: object, more: object = {}): Promise<TemplateTabs> {
  const input = { type: "HTTP", httpMethod: "POST", uri: "https://orders.example.com", requestTemplates, ...more };
  await editor.paste(JSON.stringify(input));
  await expect.poll(() => editor.body()).toMatchObject({ uri: "https://orders.example.com" });
  return new TemplateTabs(editor);
}

const sent = (editor: EditorPage, requestTemplates: object) =>
  expect.poll(async () => Object(await editor.body()).requestTemplates).toEqual(requestTemplates);

test("templates are added, renamed, copied and removed by keyboard", async ({ editor }) => {
  const { keyboard } = editor.page;
  const tabs = await start(editor, { "application/json": "one" });
  await editor.template.getByRole("button", { name: "Add template" }).press("Enter");
  await expect(editor.page.getByRole("menuitem", { name: "application/json" })).toHaveCount(0);
  for (let item = 0; item < 3; item += 1) await keyboard.press("ArrowDown");
  await expect(editor.page.getByRole("menuitem", { name: "text/xml" })).toBeFocused();
  await keyboard.press("Enter");
  await expect(tabs.tab("text/xml")).toHaveAttribute("aria-selected", "true");
  await expect(editor.templateText("text/xml")).toBeFocused();
  await keyboard.type("two");
  await sent(editor, { "application/json": "one", "text/xml": "two" });

  await tabs.tab("text/xml").press("F2");
  await expect(tabs.field).toBeFocused();
  await keyboard.type("text/plain");
  await sent(editor, { "application/json": "one", "text/plain": "two" });
  await keyboard.press("Escape");
  await keyboard.press("Escape");
  await expect(tabs.tab("text/xml")).toBeFocused();
  await sent(editor, { "application/json": "one", "text/xml": "two" });

  await tabs.tool("Duplicate the template for text/xml").press("Enter");
  await expect(tabs.field).toBeFocused();
  await keyboard.type("application/xml");
  await keyboard.press("Enter");
  await expect(tabs.tab("application/xml")).toBeFocused();
  const three = { "application/json": "one", "text/xml": "two", "application/xml": "two" };
  await sent(editor, three);

  await keyboard.press("ArrowLeft");
  await expect(tabs.tab("text/xml")).toBeFocused();
  await keyboard.press("Delete");
  await sent(editor, { "application/json": "one", "application/xml": "two" });
  await expect(tabs.tab("application/xml")).toBeFocused();
  await editor.page.getByRole("button", { name: "Undo", exact: true }).click();
  await sent(editor, three);
});

test("a template is renamed by double click, and one that nobody named is gone", async ({ editor }) => {
  const tabs = await start(editor, { "application/json": "one" });
  await tabs.tab("application/json").dblclick();
  await editor.page.keyboard.type("form");
  await editor.page.getByRole("option", { name: "application/x-www-form-urlencoded" }).click();
  await editor.page.keyboard.press("Enter");
  await sent(editor, { "application/x-www-form-urlencoded": "one" });

  await editor.template.getByRole("button", { name: "Add template" }).click();
  await editor.page.getByRole("menuitem", { name: "Another content type" }).click();
  await expect(tabs.tabs).toHaveCount(2);
  await editor.page.keyboard.press("Escape");
  await expect(tabs.tabs).toHaveCount(1);
});

test("a load that comes while a template is renamed ends the renaming, and leaves its own name alone", async ({
  editor,
}) => {
  const { page } = editor;
  const tabs = await start(editor, { "text/mine": "one" });
  let answer: () => void = () => undefined;
  const isTyped = new Promise<void>((resolve) => (answer = resolve));
  await page.route("**/api/operations", async (route) => {
    await isTyped;
    await route.continue();
  });
  await page.keyboard.press("ControlOrMeta+Shift+l");
  await tabs.tab("text/mine").press("F2");
  await page.keyboard.type("text/other");
  answer();
  await expect(tabs.tab("application/json")).toBeFocused();
  await expect(tabs.field).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect
    .poll(async () => Object.keys(Object(await editor.body()).requestTemplates))
    .toEqual(["application/json"]);
});

test("what was typed in a template is undone after a look at another, and the caret is where it was", async ({
  editor,
}) => {
  const { keyboard } = editor.page;
  const tabs = await start(editor, { "application/json": "one\ntwo\nthree", "text/xml": "four" });
  await editor.templateText("application/json").focus();
  await keyboard.press("ControlOrMeta+Home");
  await keyboard.press("ArrowDown");
  await keyboard.press("End");
  await keyboard.type(" more");
  await expect(tabs.status).toContainText("Ln 2, Col 9");
  await tabs.tab("text/xml").click();
  await expect(tabs.status).toContainText("Ln 1, Col 1");
  await editor.templateText("text/xml").focus();
  await keyboard.press("ControlOrMeta+z");
  await sent(editor, { "application/json": "one\ntwo more\nthree", "text/xml": "four" });

  await tabs.tab("application/json").click();
  await expect(tabs.status).toContainText("Ln 2, Col 9");
  await editor.templateText("application/json").focus();
  await keyboard.type("!");
  await sent(editor, { "application/json": "one\ntwo more!\nthree", "text/xml": "four" });
  for (let step = 0; step < 4; step += 1) await keyboard.press("ControlOrMeta+z");
  await sent(editor, { "application/json": "one\ntwo\nthree", "text/xml": "four" });

  await editor.removeTemplate("application/json");
  await sent(editor, { "text/xml": "four" });
  await editor.templateText("text/xml").focus();
  await keyboard.press("ControlOrMeta+z");
  await expect(editor.template.locator(".view-line")).toHaveText("four");

  // A copy goes between its original and the next.
  await editor.addTemplate("text/plain", "five");
  await tabs.tab("text/xml").click();
  await tabs.tool("Duplicate the template for text/xml").click();
  await keyboard.type("application/xml");
  await keyboard.press("Enter");
  await expect(editor.template.locator(".view-line")).toHaveText("four");
  await editor.templateText("application/xml").focus();
  await keyboard.press("ControlOrMeta+z");
  await expect(editor.template.locator(".view-line")).toHaveText("four");
});

test("what is found at templates marks their tabs and takes one line until it is unfolded", async ({ editor }) => {
  const tabs = await start(editor, { "application/json": "{}", wrong: "x", "text/xml;charset=utf-8": "y", also: "z" });
  await expect(tabs.tabs).toHaveText(["application/json", "wrong", "text/xml;charset=utf-8", "also"]);
  await expect(tabs.tabs.getByRole("img")).toHaveCount(3);
  await expect(tabs.tab("wrong").getByRole("img", { name: "error" })).toBeVisible();
  await expect(tabs.tab("text/xml").getByRole("img", { name: "warning" })).toBeVisible();
  await expect(tabs.messages.locator(".message")).toHaveCount(1);
  await tabs.messages.getByRole("button", { name: "2 more" }).click();
  await expect(tabs.messages.locator(".message")).toHaveCount(3);
  await tabs.tab("also").click();
  await expect(tabs.messages.locator(".message").first()).toHaveText(/^also: A template's key is a content type/);
  await tabs.messages.getByRole("button", { name: "Show less" }).click();

  await editor.renameTemplate("also", "application/json");
  await expect(tabs.tabs.filter({ hasText: "application/json" }).getByRole("img", { name: "error" })).toHaveCount(2);
  await expect(tabs.messages).toContainText('"application/json" stands in 2 rows; only the last of them is sent.');
});

test("without a template the page says what becomes of the body, and has one button to begin", async ({ editor }) => {
  await start(editor, {}, { passthroughBehavior: "NEVER" });
  await expect(editor.template.getByText("every request is answered with 415")).toBeVisible();
  await editor.template.getByRole("button", { name: "Add a template for application/json" }).press("Enter");
  await expect(editor.templateText("application/json")).toBeVisible();
  await editor.templateText("application/json").focus();
  await editor.page.keyboard.type("$input.body");
  await sent(editor, { "application/json": "$input.body" });
  await editor.removeTemplate("application/json");
  await expect(editor.template.getByRole("button", { name: "Add a template" })).toBeFocused();
});

test("Tab stays in the editor until it is told to leave, and the page says which", async ({ editor }) => {
  const { keyboard } = editor.page;
  const tabs = await start(editor, { "application/json": "" });
  const text = editor.templateText("application/json");
  await text.focus();
  await expect(tabs.status).toContainText("Ctrl+M lets Tab leave the editor.");
  await keyboard.press("Tab");
  await sent(editor, { "application/json": "  " });
  await keyboard.press("Control+m");
  await expect(tabs.status).toContainText("Tab leaves the editor; Ctrl+M lets it indent.");
  await keyboard.press("Tab");
  await expect(text).not.toBeFocused();
  await keyboard.press("Shift+Tab");
  await expect(text).toBeFocused();
  await keyboard.press("Control+m");
  await expect(tabs.status).toContainText("Ctrl+M lets Tab leave the editor.");
});

test("the size turns to a warning near the limit", async ({ editor }) => {
  const tabs = await start(editor, { "application/json": "x".repeat(269 * 1024) });
  const size = tabs.status.locator(".template-size");
  await expect(size).toHaveText("269.0 KB of 300 KB");
  await expect(size).toHaveClass(/template-size-fine/);
  await start(editor, { "application/json": "x".repeat(270 * 1024) });
  await expect(size).toHaveClass(/template-size-near/);
});

test("where the code editor cannot be loaded, a plain one takes its place", async ({ editor }) => {
  const { page } = editor;
  const tabs = new TemplateTabs(editor);
  const shape = await editor.template.locator(".template-text").boundingBox();
  await page.route(/\/assets\/code-editor-.*\.js$/, (route) => route.abort());
  await page.reload();
  const plain = editor.templateText("application/json");
  await expect(plain).toHaveValue("Action=SendMessage&MessageBody=$util.urlEncode($input.body)");
  await expect(editor.template.locator(".monaco-editor")).toHaveCount(0);
  const its = await plain.boundingBox();
  expect([its?.x, its?.width]).toEqual([shape?.x, shape?.width]);
  await expect(tabs.status).toContainText("59 B of 300 KB");

  await plain.fill("#set($a = 1)\nplain $a");
  expect(await editor.body()).toMatchObject({ requestTemplates: { "application/json": "#set($a = 1)\nplain $a" } });
  await plain.press("Tab");
  await expect(plain).not.toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(plain).toBeFocused();

  await editor.template.getByRole("button", { name: "Add template" }).click();
  await page.getByRole("menuitem", { name: "text/plain" }).click();
  await expect(editor.templateText("text/plain")).toBeFocused();
  await page.keyboard.type("another");
  await tabTo(page, page.getByRole("button", { name: "Review and submit" }));
  await editor.submit();
});

for (const colorScheme of ["light", "dark"] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test(`tabs, their names and the status line are accessible in ${colorScheme}`, async ({ editor }) => {
      const tabs = await start(editor, { wrong: "x", "text/xml;charset=utf-8": "y".repeat(280 * 1024) });
      await tabs.tab("text/xml").click();
      await expect(editor.templateText("text/xml")).toBeVisible();
      await expect(tabs.status.locator(".template-size-near")).toBeVisible();
      expect(await findFaults(editor.page, ["[data-field=requestTemplates]"])).toEqual([]);
      await tabs.tab("wrong").press("F2");
      await expect(tabs.field).toHaveValue("wrong");
      await editor.page.keyboard.type("app");
      await expect(editor.page.getByRole("listbox", { name: "Content type" })).toBeVisible();
      expect(await findFaults(editor.page, ["[data-field=requestTemplates]"])).toEqual([]);
      await start(editor, {}, { passthroughBehavior: "NEVER" });
      await expect(editor.template.getByRole("button", { name: "Add a template" })).toBeVisible();
      expect(await findFaults(editor.page, ["[data-field=requestTemplates]"])).toEqual([]);
    });
  });

test("where the code editor does not come for long, a plain one stands in until it does", async ({ editor }) => {
  const { page } = editor;
  let come: () => void = () => undefined;
  const isDue = new Promise<void>((resolve) => (come = resolve));
  await page.route(/\/assets\/code-editor-.*\.js$/, async (route) => {
    await isDue;
    await route.continue();
  });
  await page.reload();
  const plain = editor.template.locator("textarea.template-plain");
  await plain.fill("typed meanwhile");
  await sent(editor, { "application/json": "typed meanwhile" });
  come();
  await expect(plain).toHaveCount(0);
  await expect(editor.template.locator(".monaco-editor")).toContainText(/typed.meanwhile/);
  await expect(editor.templateText("application/json")).toBeFocused();
});

test("a template is written from the sample's body, in a step that is taken back, and not from what is no JSON", async ({
  editor,
}) => {
  const tabs = await start(editor, { "application/json": "Action=$x" });
  const choose = async (what: string) => {
    await tabs.tool("Write the template for application/json").click();
    await editor.page.getByRole("menuitem", { name: what }).click();
  };
  await choose("From the JSON in the editor, made safe");
  await expect(editor.template.getByRole("alert")).toHaveText(/This is no JSON: in line 1, a value should stand\./);
  await sent(editor, { "application/json": "Action=$x" });
  await choose("From the sample request's body");
  await expect
    .poll(async () => Object(await editor.body()).requestTemplates["application/json"])
    .toMatch(/^\{\n {2}"\w+": \$input\.json\('\$\.\w+'\)/);
  await expect(editor.template.getByRole("alert")).toHaveCount(0);
  await editor.page.getByRole("button", { name: "Undo", exact: true }).click();
  await sent(editor, { "application/json": "Action=$x" });
});
