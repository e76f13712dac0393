import { HelpPanel } from "./support/help-panel.ts";
import { expect, test } from "./support/test.ts";

test("the help follows the focus without taking it, and is closed by its key", async ({ editor }) => {
  const { page } = editor;
  const help = new HelpPanel(page);
  await expect(help.panel).toHaveCount(0);
  await editor.field("URI").focus();
  await page.keyboard.press("F1");
  await expect(help.title).toHaveText("URI uri");
  await expect(help.panel.getByText("in the body, as uri")).toBeVisible();
  await expect(editor.field("URI")).toBeFocused();

  await editor.field("Timeout (ms)").focus();
  await expect(help.title).toHaveText("Timeout (ms) timeoutInMillis");
  await expect(help.panel.getByText("29000 stands for it")).toBeVisible();
  await expect(editor.field("Timeout (ms)")).toBeFocused();
  await page.keyboard.press("F1");
  await expect(help.panel).toHaveCount(0);
  await expect(editor.field("Timeout (ms)")).toBeFocused();
});

test("Escape and the button close the help and give the focus back", async ({ editor }) => {
  const { page } = editor;
  const help = new HelpPanel(page);
  for (const leave of [() => page.keyboard.press("Escape"), () => page.keyboard.press("Enter")]) {
    await editor.field("Timeout (ms)").focus();
    await page.keyboard.press("F1");
    await expect(help.title).toHaveText("Timeout (ms) timeoutInMillis");
    await help.close.focus();
    await leave();
    await expect(help.panel).toHaveCount(0);
    await expect(editor.field("Timeout (ms)")).toBeFocused();
  }
});

test("what is found now stands before the other rules, each with its evidence and AWS's words", async ({ editor }) => {
  const { page } = editor;
  const help = new HelpPanel(page);
  await editor.field("Timeout (ms)").focus();
  await page.keyboard.press("F1");
  await expect(help.panel.getByRole("heading", { name: "Found now" })).toHaveCount(0);
  await editor.field("Timeout (ms)").fill("1");
  await expect(help.panel.getByRole("heading", { name: "Found now" })).toBeVisible();
  await expect(help.panel.getByText(/^BadRequestException: “Timeout should be between 50 ms/)).toBeVisible();
  await editor.field("Timeout (ms)").fill("100");
  await expect(help.panel.getByRole("heading", { name: "Found now" })).toHaveCount(0);
  await help.panel.getByText(/things that are checked$/).click();
  await expect(help.panel.getByText("The text of a number is none; the member is left out.")).toBeVisible();
});

test("what becomes of a field under the type is said", async ({ editor }) => {
  const { page } = editor;
  const help = new HelpPanel(page);
  await editor.choose("Integration type", "AWS_PROXY");
  await editor.field("URI").focus();
  await page.keyboard.press("F1");
  await expect(help.panel.getByText(/^Under /)).toHaveCount(0);
  await editor.choice("Passthrough").focus();
  await expect(help.panel.getByText("Under AWS_PROXY it is sent, and API Gateway does nothing with it.")).toBeVisible();
});

test("the help is there after the proxy was stopped", async ({ editor, server }) => {
  const help = new HelpPanel(editor.page);
  await editor.field("URI").focus();
  // It has come once the page was there.
  await editor.page.waitForLoadState("networkidle");
  await server.stop();
  await editor.page.keyboard.press("F1");
  await expect(help.title).toHaveText("URI uri");
});
