import { SEED_IDS } from "../src/core/sandbox/seed/seed-ids.ts";
import { ProblemPanel } from "./support/problem-panel.ts";
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
  await editor.problems.getByRole("button", { name: "Use 50 ms" }).click();
  await expect(editor.field("Timeout (ms)")).toHaveValue("50");
  await button("Undo").click();
  await expect(editor.field("Timeout (ms)")).toHaveValue("10");
  await button("Redo").click();
  await expect(editor.field("Timeout (ms)")).toHaveValue("50");
  await text.focus();
  await page.keyboard.type(" a half");
  await expect.poll(() => editor.templateOf("application/json")).toBe("one and a half two");
  // Each takes back a word or two; more than there are do no harm.
  for (let step = 0; step < 12; step += 1) await page.keyboard.press("ControlOrMeta+z");
  await expect.poll(() => editor.templateOf("application/json")).toBe(first);
  await expect(editor.field("Timeout (ms)")).toHaveValue("50");
  await expect(editor.problems).toHaveCount(0);
});

test("a problem leads to the template that it is about, in another tab", async ({ editor }) => {
  await editor.writeTemplate("application/json", "one");
  await editor.addTemplate("no-type", "two");
  await editor.template.getByRole("tab", { name: "application/json" }).click();
  const problem = editor.problems.filter({ hasText: '"no-type" is none' });
  await problem.getByRole("button", { name: "Go to no-type" }).click();
  await expect(editor.template.getByRole("tab", { name: "no-type" })).toHaveAttribute("aria-selected", "true");
  await expect(editor.template.getByRole("tab", { name: "no-type" })).toBeFocused();
});

test("a problem with parameters leads to their row, and where there is none to adding one", async ({ editor }) => {
  await editor.goTo({ resourceId: SEED_IDS.orders["/orders/{orderId}"], httpMethod: "GET" });
  await editor.paste('{ "type": "HTTP_PROXY", "httpMethod": "GET", "uri": "https://orders.example.com" }');
  await editor.page.getByRole("button", { name: "Go to Request parameters" }).click();
  await expect(editor.form.getByRole("button", { name: "Add parameter" })).toBeFocused();

  await editor.addParameter("integration.request.header.X-Order", "method.request.path.orderId");
  await editor.addParameter("integration.request.cookie.a", "'1'");
  await editor.problems.getByRole("button", { name: "Go to integration.request.cookie.a" }).click();
  await expect(editor.form.getByRole("combobox", { name: "Target 2" })).toBeFocused();
});

const BROKEN = JSON.stringify({
  type: "HTTP",
  httpMethod: "FETCH",
  uri: "orders.example.com",
  timeoutInMillis: 10,
  requestTemplates: { "application/json": "{}" },
});

test("problems stand by field in the page's order, are counted, filtered and folded away", async ({ editor }) => {
  const { page } = editor;
  const panel = new ProblemPanel(page);
  await expect(panel.region.getByText("No problems")).toBeVisible();
  await editor.paste(BROKEN);
  await expect(panel.fields).toHaveText([/^Back-end method/, /^URI/, /^Timeout/]);

  await panel.count("2 errors").click();
  await expect(panel.fields).toHaveText([/^URI/, /^Timeout/]);
  await expect(panel.count("2 errors")).toHaveAttribute("aria-pressed", "true");
  await panel.count("1 warning").click();
  await expect(panel.fields).toHaveText([/^Back-end method/]);
  await panel.count("1 warning").click();
  await expect(panel.fields).toHaveCount(3);

  await panel.toggle.click();
  await expect(panel.fields).toHaveCount(0);
  await expect(panel.toggle).toHaveAttribute("aria-expanded", "false");
  await panel.count("1 warning").press("Enter");
  await expect(panel.fields).toHaveText([/^Back-end method/]);

  // The filter ends with the last that passed it.
  await panel.region.getByRole("button", { name: /^Use PATCH/ }).click();
  await expect(panel.fields).toHaveText([/^URI/, /^Timeout/]);
});

test("after a fix the focus goes on to the next problem, after the last one to its field", async ({ editor }) => {
  const { page } = editor;
  const panel = new ProblemPanel(page);
  await editor.paste(BROKEN);
  const fix = panel.region.getByRole("button", { name: /^Use PATCH/ });
  await fix.press("Enter");
  await expect(editor.problems.filter({ hasText: "The URI must be a URL" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(panel.region.getByRole("button", { name: /^Begin it with https/ })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(editor.problems.filter({ hasText: "The timeout must lie" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(editor.field("Timeout (ms)")).toBeFocused();
});

test("what is found and what is gone is read out once the typing rests", async ({ editor }) => {
  const panel = new ProblemPanel(editor.page);
  await editor.field("Timeout (ms)").pressSequentially("99999");
  await expect(panel.said).toHaveText("1 error at Timeout (ms).");
  await editor.field("Timeout (ms)").fill("100");
  await expect(panel.said).toHaveText("No problems.");
});

test("hundreds of problems of one rule come in portions", async ({ editor }) => {
  const panel = new ProblemPanel(editor.page);
  const names = Array.from({ length: 200 }, (_, index) => `integration.request.header.X-${index}`);
  const requestParameters = Object.fromEntries(names.map((name) => [name, "notquoted"]));
  await editor.paste(
    JSON.stringify({ type: "HTTP_PROXY", httpMethod: "GET", uri: "https://example.com", requestParameters }),
  );
  await expect(panel.count("200 errors")).toBeVisible();
  await expect(editor.problems).toHaveCount(50);
  await panel.region.getByRole("button", { name: "150 more like these" }).click();
  await expect(editor.problems).toHaveCount(100);
  await panel.region.getByRole("button", { name: "100 more like these" }).click();
  await expect(editor.problems).toHaveCount(200);
});

test("F8 and Shift+F8 go from problem to problem and say which it is", async ({ editor }) => {
  const { page } = editor;
  const panel = new ProblemPanel(page);
  await editor.paste(BROKEN);
  await expect(panel.said).toHaveText("1 warning at Back-end method, 1 error at URI, 1 error at Timeout (ms).");
  await page.keyboard.press("F8");
  await expect(editor.choice("Back-end method")).toBeFocused();
  await expect(panel.said).toHaveText(/^1 of 3: The back end's method should be one of/);
  await page.keyboard.press("F8");
  await expect(editor.field("URI")).toBeFocused();
  await expect(panel.said).toHaveText(/^2 of 3: /);
  await page.keyboard.press("Shift+F8");
  await expect(editor.choice("Back-end method")).toBeFocused();
  await page.keyboard.press("Shift+F8");
  await expect(editor.field("Timeout (ms)")).toBeFocused();
  await expect(panel.said).toHaveText(/^3 of 3: /);
});
