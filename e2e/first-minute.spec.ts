import { SEED_IDS } from "../src/core/sandbox/seed/seed-ids.ts";
import { readLive } from "./support/call-operation.ts";
import { Hands } from "./support/hands.ts";
import { selectAll } from "./support/keys.ts";
import { ProblemPanel } from "./support/problem-panel.ts";
import { expect, test } from "./support/test.ts";

const FUNCTION = "arn:aws:lambda:eu-west-1:123456789012:function:my-orders";
const URI = `arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/${FUNCTION}/invocations`;

test("in the first minute one's own function stands in a correct request, is mended, and is sent", async ({
  editor,
  server,
}) => {
  const { page, form, dialog } = editor;
  const hands = new Hands(page);
  const sent = { type: "AWS_PROXY", httpMethod: "POST", uri: URI };

  await test.step("the ARN of one's own function becomes a correct request in 5 actions", async () => {
    await hands.click(editor.field("URI"));
    await hands.press("ControlOrMeta+a");
    await hands.paste(FUNCTION);
    await hands.click(form.getByRole("button", { name: /^Use the function's invocation URI/ }));
    await hands.click(form.getByRole("radio", { name: /^AWS_PROXY/ }));
    await expect.poll(() => editor.body()).toMatchObject(sent);
    await expect(new ProblemPanel(page).count("error")).toHaveCount(0);
    hands.expectAtMost(5);
  });

  await test.step("a broken URI is mended in one", async () => {
    await editor.field("URI").focus();
    await selectAll(page);
    await page.keyboard.type(FUNCTION);
    await expect(new ProblemPanel(page).count("1 error")).toBeVisible();
    await hands.click(editor.problems.getByRole("button", { name: /^Use the function's invocation URI/ }));
    await expect.poll(() => editor.body()).toMatchObject(sent);
    await expect(new ProblemPanel(page).count("error")).toHaveCount(0);
    hands.expectAtMost(1);
  });

  await test.step("it is in the sandbox in 3 more, its dialog closed", async () => {
    await hands.click(page.getByRole("button", { name: "Review and submit" }));
    await hands.click(dialog.getByRole("button", { name: "Send PutIntegration" }));
    await hands.click(dialog.getByRole("button", { name: "Close" }).last());
    await expect(dialog).toHaveCount(0);
    hands.expectAtMost(3);
  });

  const { ordersApi: restApiId, orders } = SEED_IDS;
  const live = await readLive(server.origin, { restApiId, resourceId: orders["/orders"], httpMethod: "POST" });
  expect(live).toMatchObject(sent);
});
