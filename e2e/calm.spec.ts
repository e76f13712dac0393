import { selectAll } from "./support/keys.ts";
import { expect, test } from "./support/test.ts";

const TOO_SHORT = "The timeout must lie between 50 and 29,000 ms.";

test("while somebody types, nothing is said of the field before they pause", async ({ editor }) => {
  await editor.page.clock.install();
  const timeout = editor.field("Timeout (ms)");
  await timeout.focus();
  for (const digit of "290") {
    await editor.page.keyboard.type(digit);
    await expect.poll(() => editor.body()).toMatchObject({ timeoutInMillis: expect.any(Number) });
    await expect(editor.page.getByText(TOO_SHORT)).toHaveCount(0);
    await editor.page.clock.runFor(500);
  }
  await selectAll(editor.page);
  await editor.page.keyboard.type("3");
  await expect.poll(() => editor.body()).toMatchObject({ timeoutInMillis: 3 });
  await expect(editor.page.getByText(TOO_SHORT)).toHaveCount(0);
  await editor.page.clock.runFor(700);
  await expect(editor.page.getByText(TOO_SHORT).first()).toBeVisible();
  await editor.page.keyboard.type("0");
  await expect(editor.page.getByText(TOO_SHORT).first()).toBeVisible();
  await editor.page.keyboard.type("0");
  await expect(editor.page.getByText(TOO_SHORT)).toHaveCount(0);
});

test("leaving the field shows what is found in it", async ({ editor }) => {
  await editor.page.clock.install();
  await editor.field("Timeout (ms)").focus();
  await editor.page.keyboard.type("3");
  await expect.poll(() => editor.body()).toMatchObject({ timeoutInMillis: 3 });
  await expect(editor.page.getByText(TOO_SHORT)).toHaveCount(0);
  await editor.page.keyboard.press("Tab");
  await expect(editor.page.getByText(TOO_SHORT).first()).toBeVisible();
});
