import { SEED_IDS } from "../src/core/sandbox/seed/seed-ids.ts";
import { readLive } from "./support/call-operation.ts";
import { selectAll, tabTo } from "./support/keys.ts";
import { ParameterRows } from "./support/parameter-rows.ts";
import { TargetBar } from "./support/target-bar.ts";
import { TemplateTabs } from "./support/template-tabs.ts";
import { expect, test } from "./support/test.ts";

const { ordersApi: restApiId, orders } = SEED_IDS;
const QUEUE = "arn:aws:apigateway:us-east-1:sqs:path/123456789012/by-keys";

test("an integration is found, described, mended, reviewed and sent by keyboard alone", async ({ editor, server }) => {
  const { page, form } = editor;
  const { keyboard } = page;
  const bar = new TargetBar(page);
  const rows = new ParameterRows(editor);

  await test.step("the target: a method out of the tree", async () => {
    await tabTo(page, bar.method);
    await keyboard.press("Enter");
    await expect(bar.row(bar.methods, "/payments")).toBeVisible();
    await keyboard.type("payments post");
    await expect(bar.methods.getByRole("row")).toHaveCount(2);
    await keyboard.press("Enter");
    await expect(bar.method).toHaveAccessibleName("Resource and method: /payments POST");
    await expect(bar.method).toBeFocused();
  });

  await test.step("the type, by arrows", async () => {
    const types = form.getByRole("radiogroup", { name: "Integration type" });
    await tabTo(page, types.getByRole("radio", { checked: true }));
    for (let pressed = 0; pressed < 5; pressed += 1) {
      if (await types.getByRole("radio", { name: /^AWS An/ }).isChecked()) break;
      await keyboard.press("ArrowDown");
    }
    await expect.poll(() => editor.body()).toMatchObject({ type: "AWS" });
  });

  await test.step("the URI", async () => {
    await tabTo(page, editor.field("URI"));
    await selectAll(page);
    await keyboard.type(QUEUE);
    await expect.poll(() => editor.body()).toMatchObject({ uri: QUEUE });
  });

  await test.step("a parameter, its target completed", async () => {
    const position = (await rows.rows.count()) + 1;
    await tabTo(page, form.getByRole("button", { name: "Add parameter" }));
    await keyboard.press("Enter");
    await expect(rows.target(position)).toBeFocused();
    await keyboard.type("X-Amz-Target");
    await keyboard.press("ArrowDown");
    await keyboard.press("Enter");
    await keyboard.press("Tab");
    await expect(rows.source(position)).toBeFocused();
    await keyboard.type("'by keys'");
    await expect
      .poll(() => editor.body())
      .toMatchObject({ requestParameters: { "integration.request.header.X-Amz-Target": "'by keys'" } });
  });

  await test.step("a template, which Tab leaves once it is told to", async () => {
    const tabs = new TemplateTabs(editor);
    if ((await tabs.tabs.count()) === 0) {
      await tabTo(page, editor.template.getByRole("button", { name: "Add a template" }));
      await keyboard.press("Enter");
    }
    const text = editor.template.getByRole("textbox", { name: /^Template for/ });
    await tabTo(page, text);
    await selectAll(page);
    await keyboard.type("Action=SendMessage");
    await keyboard.press("Control+m");
    await keyboard.press("Tab");
    await expect(text).not.toBeFocused();
  });

  await test.step("a problem, led to by F8 and mended where it is", async () => {
    await tabTo(page, editor.field("Timeout (ms)"));
    await selectAll(page);
    await keyboard.type("10");
    await keyboard.press("Tab");
    const problem = editor.problems.filter({ hasText: "The timeout must lie between" });
    await expect(problem).toBeVisible();
    await keyboard.press("F8");
    await expect(editor.field("Timeout (ms)")).toBeFocused();
    await tabTo(page, page.getByRole("button", { name: "Use 50 ms" }).first());
    await keyboard.press("Enter");
    await expect(problem).toHaveCount(0);
    await expect.poll(() => editor.body()).toMatchObject({ timeoutInMillis: 50 });
  });

  await test.step("it is taken back and done again", async () => {
    await keyboard.press("ControlOrMeta+z");
    await expect.poll(() => editor.body()).toMatchObject({ timeoutInMillis: 10 });
    await keyboard.press("ControlOrMeta+Shift+z");
    await expect.poll(() => editor.body()).toMatchObject({ timeoutInMillis: 50 });
  });

  await test.step("the review, sent and closed", async () => {
    const send = editor.dialog.getByRole("button", { name: "Send PutIntegration" });
    await keyboard.press("ControlOrMeta+Enter");
    await expect(send).toBeEnabled();
    await tabTo(page, send);
    await keyboard.press("Enter");
    await expect(editor.dialog.getByText("Accepted: 201")).toBeVisible();
    await keyboard.press("Escape");
    await expect(editor.dialog).toHaveCount(0);
    const place = { restApiId, resourceId: orders["/payments"], httpMethod: "POST" };
    expect(await readLive(server.origin, place)).toMatchObject({ uri: QUEUE, timeoutInMillis: 50 });
  });
});

test("a template is renamed and a divider is moved by keyboard alone", async ({ editor }) => {
  const { page, template } = editor;
  const { keyboard } = page;
  const tabs = new TemplateTabs(editor);
  const widthOf = async () => (await editor.form.boundingBox())?.width ?? 0;
  const before = await widthOf();
  await tabTo(page, page.getByRole("separator", { name: "Width of Form" }));
  for (let pressed = 0; pressed < 3; pressed += 1) await keyboard.press("ArrowRight");
  await expect.poll(widthOf).toBeGreaterThan(before + 10);

  await tabTo(page, template.getByRole("tab", { name: "application/json" }));
  await keyboard.press("F2");
  await expect(tabs.field).toBeFocused();
  await selectAll(page);
  await keyboard.type("text/plain");
  await keyboard.press("Enter");
  await expect(tabs.tab("text/plain")).toBeFocused();
  await expect.poll(() => editor.templateOf("text/plain")).toEqual(expect.stringContaining("SendMessage"));
});

test("Tab goes through the whole page and back to where it began, and is held nowhere but in the editor", async ({
  editor,
}) => {
  const { page } = editor;
  await editor.leaveTemplate();
  const first = page.getByRole("button", { name: /where a submit goes$/ });
  await first.focus();
  await tabTo(page, page.getByRole("button", { name: "Review and submit" }));
  await page.keyboard.press("Tab");
  await tabTo(page, first);
});
