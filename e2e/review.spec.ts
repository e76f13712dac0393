import { SEED_IDS } from "../src/core/sandbox/seed/seed-ids.ts";
import { callOperation, readLive } from "./support/call-operation.ts";
import { ReviewSheet } from "./support/review-sheet.ts";
import { expect, test } from "./support/test.ts";

const { ordersApi: restApiId, orders } = SEED_IDS;
const place = { restApiId, resourceId: orders["/orders"], httpMethod: "POST" };
const OPERATIONS = "**/api/operations";

test("the review names what the put removes first, then where it goes and what it does", async ({ editor }) => {
  const sheet = new ReviewSheet(editor.page);
  await editor.field("Timeout (ms)").fill("1234");
  await editor.openReview();
  await expect(sheet.start).toBeFocused();
  await expect(sheet.dialog.getByText("This put removes 2 integration responses: 202, 500")).toBeVisible();
  await expect(sheet.dialog.getByText("An API Gateway in this proxy; nothing leaves this machine.")).toBeVisible();
  await expect(sheet.dialog.getByText("POST /orders of Orders")).toBeVisible();
  await expect(
    sheet.dialog.getByText(`PUT /restapis/${restApiId}/resources/${place.resourceId}/methods/POST/integration`).first(),
  ).toBeVisible();
  await expect(sheet.dialog.getByText("This put changes 3, removes 1 member.")).toBeVisible();
  await expect(sheet.change("changes timeoutInMillis").getByRole("cell")).toHaveText(["29000", "1234"]);
  await expect(sheet.change("changes requestTemplates application/json")).toHaveCount(1);
  await expect(sheet.change("removes integrationResponses 202")).toHaveCount(1);

  await sheet.dialog.getByText("Request, as it is sent").click();
  await expect(sheet.dialog.getByText(/"timeoutInMillis": ?1234/)).toBeVisible();
});

test("it goes by keys alone: Ctrl+Enter opens the review and sends, Escape leaves", async ({ editor, server }) => {
  const { page } = editor;
  const sheet = new ReviewSheet(page);
  await editor.field("Timeout (ms)").fill("1234");
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(sheet.start).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(sheet.dialog).toHaveCount(0);
  await expect(editor.field("Timeout (ms)")).toBeFocused();

  await page.keyboard.press("ControlOrMeta+Enter");
  await sheet.sendByKey();
  await expect(sheet.dialog.getByText("Accepted: 201")).toBeVisible();
  await expect(sheet.button("Close").last()).toBeFocused();
  expect(await readLive(server.origin, place)).toMatchObject({ timeoutInMillis: 1234 });
});

test("the key that opens the review sends nothing when it is pressed twice in a row", async ({ editor, server }) => {
  const { page } = editor;
  const sheet = new ReviewSheet(page);
  const before = await readLive(server.origin, place);
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(async () => {
    await page.clock.runFor(10);
    await expect(sheet.send).toBeEnabled({ timeout: 300 });
  }).toPass();
  await page.keyboard.press("ControlOrMeta+Enter");
  await page.clock.runFor(10);
  await expect(sheet.send).toBeEnabled();
  expect(await readLive(server.origin, place)).toEqual(before);

  await page.clock.resume();
  await sheet.sendByKey();
  await expect(sheet.dialog.getByText("Accepted: 201")).toBeVisible();
});

test("an open error leads back to its field, and holds the key off until it is agreed to", async ({ editor }) => {
  const { page } = editor;
  const sheet = new ReviewSheet(page);
  await editor.field("Timeout (ms)").fill("1");
  await editor.openReview();
  await expect(sheet.dialog.getByRole("region", { name: "One error is open" })).toBeVisible();
  await expect(sheet.dialog.getByRole("checkbox")).toBeVisible();
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(sheet.start).toBeVisible();
  await sheet.button("Go to Timeout (ms)").click();
  await expect(sheet.dialog).toHaveCount(0);
  await expect(editor.field("Timeout (ms)")).toBeFocused();

  await editor.openReview();
  await sheet.dialog.getByRole("checkbox").check();
  await sheet.sendByKey();
  await expect(sheet.dialog.getByText("Refused: 400 BadRequestException")).toBeVisible();
  await expect(sheet.button("Copy the request id")).toBeVisible();
  await expect(sheet.button("Go to Timeout (ms)")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(editor.field("Timeout (ms)")).toBeFocused();
});

test("expired credentials name the command, and trying again sends what was reviewed", async ({ editor, server }) => {
  const { page } = editor;
  const sheet = new ReviewSheet(page);
  const expired = {
    outcome: "failed",
    phase: "credentials",
    message: "The session of profile dev has expired.",
    sent: false,
    command: "aws sso login --profile dev",
  };
  await editor.field("Timeout (ms)").fill("1234");
  await editor.openReview();
  await expect(sheet.send).toBeEnabled();
  await page.route(OPERATIONS, (route) => route.fulfill({ status: 502, json: expired }));
  await sheet.send.click();
  await expect(sheet.dialog.getByText("It was not sent")).toBeVisible();
  await expect(sheet.dialog.getByText("Run aws sso login --profile dev, then try again.")).toBeVisible();
  await expect(sheet.button("Copy the command")).toBeVisible();

  await page.unroute(OPERATIONS);
  await expect(sheet.button("Try again")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(sheet.dialog.getByText("Accepted: 201")).toBeVisible();
  expect(await readLive(server.origin, place)).toMatchObject({ timeoutInMillis: 1234 });
});

test("whoever stops waiting is told that it may have arrived, and can read whether it did", async ({
  editor,
  server,
}) => {
  const { page } = editor;
  const sheet = new ReviewSheet(page);
  await editor.field("Timeout (ms)").fill("1234");
  await editor.openReview();
  await expect(sheet.send).toBeEnabled();
  // The put gets through, and its answer does not come.
  await page.route(OPERATIONS, async (route) => {
    await callOperation(server.origin, route.request().postDataJSON());
  });
  await sheet.send.click();
  await expect(sheet.status).toHaveText("Sending PutIntegration");
  await expect.poll(() => readLive(server.origin, place)).toMatchObject({ timeoutInMillis: 1234 });
  await page.keyboard.press("Escape");
  await expect(sheet.dialog).toBeVisible();
  await sheet.button("Stop waiting").click();
  await expect(sheet.dialog.getByText("Whether it was applied is not known")).toBeVisible();
  await page.unroute(OPERATIONS);
  await sheet.button("Read what is there now").click();
  await expect(sheet.dialog.getByText("It arrived: what is there now is what was sent.")).toBeVisible();
});

test("what did not arrive is seen not to have, and sent again", async ({ editor, server }) => {
  const { page } = editor;
  const sheet = new ReviewSheet(page);
  await editor.field("Timeout (ms)").fill("1234");
  await editor.openReview();
  await expect(sheet.send).toBeEnabled();
  await page.route(OPERATIONS, (route) => route.abort());
  await sheet.send.click();
  await expect(sheet.dialog.getByText("It may have arrived. What is there now tells.")).toBeVisible();
  await page.unroute(OPERATIONS);
  await page.keyboard.press("Enter");
  await expect(sheet.dialog.getByText("What is there now is not what was sent.")).toBeVisible();
  await expect(sheet.change("changes timeoutInMillis").getByRole("cell")).toHaveText(["29000", "1234"]);
  await sheet.button("Send it again").click();
  await expect(sheet.dialog.getByText("Accepted: 201")).toBeVisible();
  expect(await readLive(server.origin, place)).toMatchObject({ timeoutInMillis: 1234 });
});
