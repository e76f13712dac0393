import { SEED_IDS } from "../src/core/sandbox/seed/seed-ids.ts";
import { expect, test } from "./support/test.ts";

test("a fix leaves the template's caret and history alone, is taken back and done again", async ({ editor }) => {
  const { page } = editor;
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const first = await editor.templateOf("application/json");
  await editor.writeTemplate("application/json", "one two");
  const text = editor.templateText("application/json");
  for (let key = 0; key < " two".length; key += 1) await page.keyboard.press("ArrowLeft");
  await page.keyboard.type(" and");
  await expect.poll(() => editor.templateOf("application/json")).toBe("one and two");

  await editor.field("Timeout (ms)").fill("10");
  await editor.problems.getByRole("button", { name: "Use 50 ms", exact: true }).click();
  await expect(editor.field("Timeout (ms)")).toHaveValue("50");
  await text.focus();
  await page.keyboard.type(" a half");
  await expect.poll(() => editor.templateOf("application/json")).toBe("one and a half two");
  // Each takes back a word or two; more than there are do no harm.
  for (let step = 0; step < 12; step += 1) await page.keyboard.press("ControlOrMeta+z");
  await expect.poll(() => editor.templateOf("application/json")).toBe(first);

  await button("Undo").click();
  await expect(editor.field("Timeout (ms)")).toHaveValue("10");
  await button("Redo").click();
  await expect(editor.field("Timeout (ms)")).toHaveValue("50");
  await expect(editor.problems).toHaveCount(0);
});

test("a problem leads to the template that it is about, in another tab", async ({ editor }) => {
  await editor.writeTemplate("application/json", "one");
  await editor.addTemplate("no-type", "two");
  await editor.template.getByRole("tab", { name: "application/json" }).click();
  const problem = editor.problems.filter({ hasText: '"no-type" is none' });
  await problem.getByRole("button", { name: "Go to Request templates" }).click();
  await expect(editor.template.getByRole("tab", { name: "no-type" })).toHaveAttribute("aria-selected", "true");
  await expect(editor.template.getByRole("combobox", { name: "Content type" })).toBeFocused();
  await expect(editor.template.getByRole("combobox", { name: "Content type" })).toHaveValue("no-type");
});

test("a problem with parameters leads to their row, and where there is none to adding one", async ({ editor }) => {
  await editor.goTo({ resourceId: SEED_IDS.orders["/orders/{orderId}"], httpMethod: "GET" });
  await editor.paste('{ "type": "HTTP_PROXY", "httpMethod": "GET", "uri": "https://orders.example.com" }');
  const goTo = (said: string) =>
    editor.problems.filter({ hasText: said }).getByRole("button", { name: "Go to Request parameters" });
  await goTo("orderId").click();
  await expect(editor.form.getByRole("button", { name: "Add parameter" })).toBeFocused();

  await editor.addParameter("integration.request.header.X-Order", "method.request.path.orderId");
  await editor.addParameter("integration.request.cookie.a", "'1'");
  await goTo("integration.request.cookie.a").click();
  await expect(editor.form.getByRole("combobox", { name: "Target 2" })).toBeFocused();
});
