import type { Page } from "@playwright/test";
import { findFaults } from "./support/find-faults.ts";
import { selectAll, tabTo } from "./support/keys.ts";
import { ResultPane } from "./support/result-pane.ts";
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

test("what was changed is marked, stepped through, and leads to its field", async ({ editor, page }) => {
  const result = new ResultPane(page);
  await expect(editor.requestBody).toBeVisible();
  await expect(result.changeCount, "nothing was changed yet").toHaveCount(0);

  await editor.field("URI").fill("arn:aws:apigateway:us-east-1:sqs:path/123456789012/other");
  await editor.field("Timeout (ms)").fill("5000");
  await editor.field("Execution role").fill("");
  await expect(result.changeCount).toHaveText("3 changes since the start");
  expect(await result.marked()).toEqual([
    'changed "uri": "arn:aws:apigateway:us-east-1:sqs:path/123456789012/other",',
    'added "timeoutInMillis": 5000',
    'removed credentials: "arn:aws:iam::123456789012:role/orders-api-sends-messages"',
  ]);

  await result.step("Next");
  await expect(result.currentChange).toHaveText(
    /^Changed\s*uri\s*was "arn:aws:apigateway:us-east-1:sqs:path\/123456789012\/orders"$/,
  );
  await expect(result.text.locator("[data-current]")).toHaveText(/^\s*"uri"/);
  await result.step("Previous");
  await expect(result.currentChange, "before the first comes the last").toHaveText(/^Removed\s*credentials/);
  await expect(result.text.locator("[data-current]")).toBeInViewport();

  await result.changeCount.click();
  await expect(result.changeList).toMatchAriaSnapshot(`
    - list "3 changes since the start":
      - listitem:
        - text: Changed
        - button "uri"
        - text: was
        - code: /orders/
      - listitem:
        - text: Added
        - button "timeoutInMillis"
      - listitem:
        - text: Removed
        - button "credentials"
        - text: was
        - code: /orders-api-sends-messages/
  `);
  await result.changeList.getByRole("button", { name: "credentials" }).click();
  await expect(editor.field("Execution role")).toBeFocused();

  await editor.field("Execution role").fill("arn:aws:iam::123456789012:role/orders-api-sends-messages");
  await expect(result.changeCount).toHaveText("2 changes since the start");
});

test("against what was loaded, nothing is changed until it is", async ({ editor, page }) => {
  const result = new ResultPane(page);
  await editor.field("URI").fill("https://example.com/typed");
  await expect(result.changeCount).toHaveText("1 change since the start");
  await editor.load();
  await expect(result.changeCount).toHaveCount(0);
  await editor.field("Timeout (ms)").fill("5000");
  await expect(result.changeCount).toHaveText("1 change since loaded");
  expect(await result.marked()).toEqual([expect.stringMatching(/^(added|changed) "timeoutInMillis": 5000/)]);
});

test("a single entry of a map is a change of its own", async ({ editor, page }) => {
  const result = new ResultPane(page);
  await editor.addParameter("integration.request.header.X-Trace", "context.requestId");
  await expect(result.changeCount).toHaveText("1 change since the start");
  expect(await result.marked()).toEqual(['added "integration.request.header.X-Trace": "context.requestId"']);
});

test("changes are followed by keyboard alone", async ({ editor, page }) => {
  const result = new ResultPane(page);
  await editor.field("URI").fill("arn:aws:apigateway:us-east-1:sqs:path/123456789012/other");
  await editor.leaveTemplate();
  await tabTo(page, result.changeCount);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(result.currentChange).toHaveText(/^Changed\s*uri/);
  await page.keyboard.press("Tab");
  await expect(result.currentChange.getByRole("button")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(editor.field("URI")).toBeFocused();
});

test("a template keeps its lines where it is laid out, and its text", async ({ editor }) => {
  const template = String.raw`{ "a": "$input.path('$.a')",` + "\n\n" + String.raw`  "b": "\n" }`;
  await editor.writeTemplate("application/json", template);
  await expect.poll(() => editor.templateOf("application/json")).toBe(template);
  const lines = editor.requestBody.locator(".json-text-line");
  expect(await lines.allTextContents()).toEqual([
    String.raw`"{ \"a\": \"$input.path('$.a')\",\n`,
    String.raw`\n`,
    String.raw`  \"b\": \"\\n\" }"` + "\n",
  ]);
});

test("the request is copied whole, or a part of it", async ({ editor, page }) => {
  const result = new ResultPane(page);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  const path = (await editor.requestPath.textContent()) ?? "";
  await page.getByRole("button", { name: "Exact" }).click();
  const body = (await editor.requestBody.textContent()) ?? "";

  await result.copy("Path");
  expect(await copied()).toBe(path);
  await result.copy("Body, as it is sent");
  expect(await copied()).toBe(body);
  await result.copy("Request");
  const request = `PUT ${path}\naccept: application/json\ncontent-type: application/json\n\n${body}`;
  expect(await copied()).toBe(request);

  await tabTo(page, result.text);
  await selectAll(page);
  await page.keyboard.press("ControlOrMeta+c");
  await expect.poll(copied, "all of it, and nothing else of the page").toBe(request);
});

test("says what AWS takes for what is left out", async ({ editor, page }) => {
  const result = new ResultPane(page);
  await editor.field("Timeout (ms)").fill("");
  await expect(result.text.getByRole("list", { name: "Unset, AWS takes" })).toMatchAriaSnapshot(`
    - list "Unset, AWS takes":
      - listitem: timeoutInMillis 29000
      - listitem: cacheNamespace or4d5r6s2a
      - listitem: "cacheKeyParameters []"
      - listitem: responseTransferMode BUFFERED
  `);
});

test("where there is no request, leads to what is missing", async ({ editor, page }) => {
  const result = new ResultPane(page);
  await editor.paste('{ "uri": "https://example.com", "type": null }');
  await expect(result.region.getByRole("tabpanel")).toMatchAriaSnapshot(`
    - tabpanel "Request":
      - paragraph: "There is no request yet. It needs:"
      - list "There is no request yet. It needs:":
        - listitem:
          - button "Integration type"
  `);
  await result.region.getByRole("button", { name: "Integration type" }).click();
  await expect(editor.form.locator("[data-field=type] :focus")).toHaveCount(1);
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test(`the result is accessible in ${colorScheme}, wide and narrow`, async ({ editor, page }) => {
      test.slow();
      const result = new ResultPane(page);
      await editor.writeTemplate("application/json", '{\n  "a": "مرحبا"\n}');
      await editor.field("Execution role").fill("");
      await expect(result.changeCount).toHaveText("2 changes since the start");
      await result.step("Next");
      await expectNoFaults(page);
      await result.changeCount.click();
      await expectNoFaults(page);
      await result.show("Signed");
      await expect(result.part("Credential scope")).toBeVisible();
      await expectNoFaults(page);
      await editor.paste('{ "type": null }');
      await expect(result.region.getByText("There is no request yet.")).toBeVisible();
      await expectNoFaults(page);
    });
  });
}

/** Asks axe of the result where it is a column, and where it is all that is shown. */
async function expectNoFaults(page: Page): Promise<void> {
  for (const width of [1440, 320]) {
    await page.setViewportSize({ width, height: 900 });
    if (width === 320) await page.getByRole("tab", { name: "Result" }).click();
    expect(await findFaults(page, ["section[aria-label=Result]"])).toEqual([]);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}
