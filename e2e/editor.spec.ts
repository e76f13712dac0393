import { pasteText } from "./support/keys.ts";
import { expect, test } from "./support/test.ts";

const VELOCITY = `## a comment
#set($total = 12)
{ "name": "$input.path('$.name')", "total": $total }`;

test("a template's directives, references, texts and comments each have their colour", async ({ editor }) => {
  await editor.writeTemplate("application/json", VELOCITY);
  const colourOf = (text: string) =>
    editor.template
      .locator(".view-line span:not(:has(span))")
      .filter({ hasText: text })
      .first()
      .evaluate((span) => getComputedStyle(span).color);
  const parts = ["comment", "#set", "$total", "12", '"name"', "path", "'$.name'", "{"];
  await expect.poll(async () => new Set(await Promise.all(parts.map(colourOf))).size).toBe(parts.length);
});

const LIMIT = 300 * 1024;

test("a template of 300 KB is pasted, searched, edited and measured", async ({ editor }) => {
  const { page } = editor;
  const line = "\"$util.escapeJavaScript($input.params('name'))\",\n";
  const text = line
    .repeat(Math.floor(LIMIT / line.length))
    .padEnd(LIMIT - "the end".length, "#")
    .slice(0, LIMIT - "the end".length);
  await editor.writeTemplate("application/json", text);
  await expect.poll(async () => editor.templateOf("application/json")).toBe(text);
  await expect(editor.template.getByText("300.0 KB of 300 KB")).toBeVisible();

  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.type("the end");
  await expect.poll(async () => editor.templateOf("application/json")).toBe(`${text}the end`);
  await page.keyboard.press("ControlOrMeta+f");
  await page.keyboard.type("the end");
  await expect(editor.template.locator(".find-widget.visible .matchesCount")).toHaveText("1 of 1");
  await page.keyboard.press("Escape");
  await page.keyboard.press("ArrowRight");
  await pasteText(page, ", and more");
  await expect(editor.template.getByText("300.0 KB: over the limit of 300 KB")).toBeVisible();

  await page.keyboard.press("ControlOrMeta+z");
  await expect.poll(async () => editor.templateOf("application/json")).toBe(`${text}the end`);
});

test("templates of two content types keep their texts apart, and one goes without the other", async ({ editor }) => {
  const tab = (name: string) => editor.template.getByRole("tab", { name });
  await editor.writeTemplate("application/json", "one");
  await editor.addTemplate("text/xml", "two");
  await tab("application/json").click();
  await editor.templateText("application/json").focus();
  await editor.page.keyboard.press("ControlOrMeta+End");
  await editor.page.keyboard.type(" more");
  await expect
    .poll(() => editor.body())
    .toMatchObject({ requestTemplates: { "application/json": "one more", "text/xml": "two" } });

  await editor.page.keyboard.press("ControlOrMeta+z");
  await tab("text/xml").click();
  await expect(editor.template.locator(".view-line")).toHaveText("two");
  await editor.removeTemplate("text/xml");
  await expect(editor.template.locator(".view-line")).toHaveText("one");
  await editor.removeTemplate("application/json");
  await expect(editor.template.getByText(/^No template:/)).toBeVisible();
  expect(await editor.body()).not.toHaveProperty("requestTemplates");
});
