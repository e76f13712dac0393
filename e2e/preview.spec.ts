import { expect, test } from "./support/test.ts";

test("a part of the exact body that is selected and copied is that part of the body", async ({ editor }) => {
  const { page } = editor;
  await editor.writeTemplate("application/json", "x=$input.path('$.a')\n".repeat(1_500));
  await page.getByRole("button", { name: "Exact" }).click();
  const pieces = editor.requestBody.locator("> *");
  await expect.poll(() => pieces.count(), "long enough to be drawn in several pieces").toBeGreaterThan(5);
  const body = (await editor.requestBody.textContent()) ?? "";

  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await editor.requestBody.evaluate((pre) => {
    const [first, second, third] = pre.childNodes;
    const [start, end] = [first?.firstChild, third?.firstChild];
    if (start && end && second) getSelection()?.setBaseAndExtent(start, 10, end, 7);
  });
  await page.keyboard.press("ControlOrMeta+c");
  const [first = "", second = ""] = await pieces.allTextContents();
  await expect.poll(copied).toBe(body.slice(10, first.length + second.length + 7));

  await editor.requestBody.evaluate((pre) => getSelection()?.selectAllChildren(pre));
  await page.keyboard.press("ControlOrMeta+c");
  await expect.poll(copied).toBe(body);
});
