import type { EditorPage } from "./support/editor-page.ts";
import { selectAll } from "./support/keys.ts";
import { expect, test } from "./support/test.ts";

const TOO_SHORT = "The timeout must lie between 50 and 29,000 ms.";

const told = ({ page }: EditorPage) => page.getByText(TOO_SHORT);

/** Types, and waits until the request shows it, in a tenth of a second of the page's own, still clock. */
async function type(editor: EditorPage, digit: string, timeoutInMillis: number): Promise<void> {
  await editor.page.keyboard.type(digit);
  await editor.page.clock.runFor(100);
  await expect.poll(() => editor.body()).toMatchObject({ timeoutInMillis });
}

test.beforeEach(async ({ editor }) => {
  await editor.page.clock.install();
  await editor.page.clock.pauseAt(Date.now() + 60_000);
  await editor.field("Timeout (ms)").focus();
});

test("while somebody types, nothing is said of the field before they pause", async ({ editor }) => {
  const { clock } = editor.page;
  await type(editor, "2", 2);
  await clock.runFor(500);
  await type(editor, "9", 29);
  await clock.runFor(500);
  await expect(told(editor)).toHaveCount(0);
  await type(editor, "0", 290);
  await clock.runFor(5_000);
  await expect(told(editor)).toHaveCount(0);

  await selectAll(editor.page);
  await type(editor, "3", 3);
  await expect(told(editor)).toHaveCount(0);
  await clock.runFor(700);
  await expect(told(editor).first()).toBeVisible();
  await type(editor, "0", 30);
  await expect(told(editor).first()).toBeVisible();
  await type(editor, "0", 300);
  await expect(told(editor)).toHaveCount(0);
});

test("leaving the field shows what is found in it", async ({ editor }) => {
  await type(editor, "3", 3);
  await expect(told(editor)).toHaveCount(0);
  await editor.page.keyboard.press("Tab");
  await editor.page.clock.runFor(50);
  await expect(told(editor).first()).toBeVisible();
});
