import type { Page } from "@playwright/test";
import { SEED_IDS } from "../src/core/sandbox/seed/seed-ids.ts";
import { readLive } from "./support/call-operation.ts";
import { findFaults } from "./support/find-faults.ts";
import { selectAll, tabTo } from "./support/keys.ts";
import { expect, test } from "./support/test.ts";

const SIZES = [
  { width: 1440, height: 900 },
  { width: 900, height: 700 },
  { width: 320, height: 800 },
];

/** Asks axe of the whole page at each size. */
async function expectNoFaults(page: Page): Promise<void> {
  const faults: string[] = [];
  // Wherever a click left it, it would rest on something else at another size, and bring up that thing's tooltip.
  await page.mouse.move(0, 0);
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    faults.push(...(await findFaults(page)));
  }
  expect(faults).toEqual([]);
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test(`the page is accessible in ${colorScheme}, with problems, dialogs and results, wide and narrow`, async ({
      editor,
    }) => {
      const { page } = editor;
      test.slow();
      await expect(editor.templateText("application/json")).toBeVisible();
      await editor.writeTemplate("application/json", '#set($a = $input.path("$.a"))\n## note\n{ "a": $a, "n": 1 }');
      await expectNoFaults(page);

      await editor.choose("Integration type", "HTTP");
      await editor.field("URI").fill("not-a-url");
      await editor.field("Timeout (ms)").fill("soon");
      await editor.addParameter("", "'1'");
      await editor.addCacheKey("method.request.querystring.page");
      await expect(editor.problems).not.toHaveCount(0);
      await editor.problems.getByRole("button", { name: /^Why/ }).first().click();
      await expectNoFaults(page);

      await page.setViewportSize({ width: 1440, height: 900 });
      await editor.field("URI").focus();
      await page.keyboard.press("F1");
      const help = page.getByRole("complementary", { name: "Help" });
      await help.getByText(/things that are checked$/).click();
      await expectNoFaults(page);
      await help.getByRole("button", { name: "Close help" }).click();

      await editor.paste("no JSON");
      await expect(editor.dialog.getByText(/^The text is not JSON/)).toBeVisible();
      await expectNoFaults(page);
      await editor.dialog.getByRole("button", { name: "Cancel" }).click();

      await editor.openReview();
      await expect(editor.dialog.getByRole("table")).toBeVisible();
      await expectNoFaults(page);
      await editor.sendAllTheSame();
      await expect(editor.dialog.getByText(/^Refused: 400/)).toBeVisible();
      await expectNoFaults(page);
      await editor.closeDialog();

      await editor.startFrom("MOCK");
      await editor.submit();
      await expectNoFaults(page);
    });
  });
}

test("the main journey goes by keyboard alone", async ({ editor, server }) => {
  const { page } = editor;
  const text = editor.templateText("application/json");
  await expect(text).toBeVisible();

  await tabTo(page, editor.field("URI"));
  await selectAll(page);
  await page.keyboard.type("arn:aws:apigateway:us-east-1:sqs:path/123456789012/by-keys");
  await tabTo(page, editor.choice("Passthrough"));
  await page.keyboard.press("Enter");
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await expect(editor.choice("Passthrough")).toBeFocused();

  await tabTo(page, text);
  await selectAll(page);
  await page.keyboard.type("Action=SendMessage");
  await expect(editor.template.getByText("Ctrl+M lets Tab leave the editor.")).toBeVisible();
  await page.keyboard.press("Control+m");

  await tabTo(page, page.getByRole("button", { name: "Review and submit" }));
  await page.keyboard.press("Enter");
  const send = editor.dialog.getByRole("button", { name: "Send PutIntegration" });
  await expect(send).toBeEnabled();
  await tabTo(page, send);
  await page.keyboard.press("Enter");
  await expect(editor.dialog.getByText("Accepted: 201")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(editor.dialog).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Review and submit" })).toBeFocused();

  const live = await readLive(server.origin, {
    restApiId: SEED_IDS.ordersApi,
    resourceId: SEED_IDS.orders["/orders"],
    httpMethod: "POST",
  });
  expect(live).toEqual({
    type: "AWS",
    httpMethod: "POST",
    uri: "arn:aws:apigateway:us-east-1:sqs:path/123456789012/by-keys",
    credentials: "arn:aws:iam::123456789012:role/orders-api-sends-messages",
    requestParameters: { "integration.request.header.Content-Type": "'application/x-www-form-urlencoded'" },
    requestTemplates: { "application/json": "Action=SendMessage" },
    passthroughBehavior: "WHEN_NO_MATCH",
    timeoutInMillis: 29_000,
    cacheNamespace: SEED_IDS.orders["/orders"],
    cacheKeyParameters: [],
  });
});
