import type { EditorPage } from "./support/editor-page.ts";
import { selectAll, tabTo } from "./support/keys.ts";
import { expect, test } from "./support/test.ts";

const TEMPLATE = `{ "first": "$input.path('$.a')" }
## a second line, with “quotes”`;

const notice = ({ page }: EditorPage) => page.getByRole("status").filter({ hasText: /Undo|Redo|Discard/ });
const undo = ({ page }: EditorPage) => page.keyboard.press("ControlOrMeta+z");
const redo = ({ page }: EditorPage) => page.keyboard.press("ControlOrMeta+Shift+z");
const button = ({ page }: EditorPage, name: string) => page.getByRole("button", { name, exact: true });

test("samples replace everything typed, and are taken back one by one", async ({ editor }) => {
  await editor.field("URI").fill("https://mine.example.com");
  await editor.addParameter("integration.request.header.X-Mine", "'1'");
  await editor.writeTemplate("application/json", TEMPLATE);
  await expect.poll(() => editor.body()).toMatchObject({ requestTemplates: { "application/json": TEMPLATE } });
  const typed = await editor.typed();
  await editor.startFrom("MOCK");
  await expect(notice(editor)).toContainText("Started from the example MOCK.");
  const sample = await editor.typed();
  expect(sample.body).toEqual({
    type: "MOCK",
    requestTemplates: { "application/json": '{"statusCode": 200}' },
    passthroughBehavior: "WHEN_NO_TEMPLATES",
  });
  await editor.startFrom("Lambda proxy");
  await expect.poll(() => editor.body()).toMatchObject({ type: "AWS_PROXY" });

  await button(editor, "Undo").click();
  await expect.poll(() => editor.typed()).toEqual(sample);
  await expect(notice(editor)).toContainText("Undone: Started from the example Lambda proxy.");
  await undo(editor);
  await expect.poll(() => editor.typed()).toEqual(typed);
  await button(editor, "Redo").click();
  await expect.poll(() => editor.typed()).toEqual(sample);
  await expect(notice(editor)).toContainText("Redone: Started from the example MOCK.");
});

test("what is typed is taken back by the key, field by field, and led to", async ({ editor }) => {
  const before = await editor.typed();
  const uri = editor.field("URI");
  const timeout = editor.field("Timeout (ms)");
  await tabTo(editor.page, uri);
  await selectAll(editor.page);
  await editor.page.keyboard.type("https://typed.example.com");
  await tabTo(editor.page, timeout);
  await editor.page.keyboard.type("4321");
  await expect(timeout).toHaveValue("4321");
  const after = await editor.typed();

  await undo(editor);
  await expect(timeout).toHaveValue("");
  await expect(timeout).toBeFocused();
  await undo(editor);
  await expect(uri).toBeFocused();
  expect(await editor.typed()).toEqual(before);
  await redo(editor);
  await redo(editor);
  await expect(timeout).toBeFocused();
  expect(await editor.typed()).toEqual(after);
});

test("a change of a template is taken back from the form, and the editor shows it", async ({ editor }) => {
  const before = await editor.typed();
  await editor.writeTemplate("application/json", TEMPLATE);
  await expect.poll(() => editor.templateOf("application/json")).toBe(TEMPLATE);
  await editor.field("Timeout (ms)").focus();
  await undo(editor);
  await expect.poll(() => editor.typed()).toEqual(before);
  await expect(editor.template.locator(".view-lines")).toContainText("SendMessage");
  await editor.field("Timeout (ms)").focus();
  await redo(editor);
  await expect.poll(() => editor.templateOf("application/json")).toBe(TEMPLATE);
  await expect(editor.template.locator(".view-lines")).toContainText("a second line");
});

test("a row that is taken back leaves the other rows as they are", async ({ editor }) => {
  await editor.addParameter("integration.request.header.X-Two", "'2'");
  const [first, second] = ["Source 1", "Source 2"].map((name) => editor.form.getByRole("combobox", { name }));
  if (!first || !second) throw new Error("Two rows are shown.");
  await second.fill("'3'");
  const kept = await first.elementHandle();
  await editor.field("Timeout (ms)").focus();
  await undo(editor);
  await expect(second).toHaveValue("'2'");
  expect(await first.evaluate((now, former) => now === former, kept)).toBe(true);
});

test("a removal is said, and comes back where it stood", async ({ editor }) => {
  await editor.addParameter("integration.request.header.X-Two", "'2'");
  const before = await editor.typed();
  await button(editor, "Remove parameter 1").click();
  await expect(notice(editor)).toContainText("Parameter removed.");
  await button(editor, "Undo").click();
  await expect.poll(() => editor.typed()).toEqual(before);
  await expect(editor.form.getByRole("combobox", { name: "Target 1" })).toBeFocused();
});

test("the notice goes with the next edit, or when it is dismissed", async ({ editor }) => {
  await editor.startFrom("MOCK");
  await expect(notice(editor)).toBeVisible();
  await editor.field("Timeout (ms)").fill("1234");
  await expect(notice(editor)).toHaveCount(0);
  await editor.startFrom("Lambda proxy");
  await button(editor, "Dismiss").click();
  await expect(notice(editor)).toHaveCount(0);
});
