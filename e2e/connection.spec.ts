import { SEED_IDS } from "../src/core/sandbox/seed/seed-ids.ts";
import { readLive } from "./support/call-operation.ts";
import { startRecorder } from "./support/start-recorder.ts";
import { expect, test as base } from "./support/test.ts";

const place = { restApiId: SEED_IDS.ordersApi, resourceId: SEED_IDS.orders["/orders"], httpMethod: "POST" };
const NO_ANSWER = "The proxy behind this page does not answer. Start it with npm start, then try again";

const test = base.extend<{ recorder: Awaited<ReturnType<typeof startRecorder>> }>({
  // Playwright takes the names of what a fixture needs from its first parameter, so there must be one.
  // oxlint-disable-next-line no-empty-pattern
  recorder: async ({}, provide) => {
    const recorder = await startRecorder();
    await provide(recorder);
    await recorder.stop();
  },
});

test("a submit without a network ends at once in a sentence, and is not made up for later", async ({
  editor,
  server,
}) => {
  const { page } = editor;
  const before = await readLive(server.origin, place);
  await editor.field("Timeout (ms)").fill("1234");
  await editor.openReview();
  await expect(editor.dialog.getByRole("table")).toBeVisible();

  await page.context().setOffline(true);
  await editor.send();
  await expect(editor.dialog.getByText("Whether it was applied is not known")).toBeVisible();
  await expect(editor.dialog.getByText(`${NO_ANSWER}; what was under way may have been carried out.`)).toBeVisible();

  await page.context().setOffline(false);
  await editor.closeDialog();
  await editor.openReview();
  await expect(editor.dialog.getByRole("table")).toContainText("1234");
  expect(await readLive(server.origin, place)).toEqual(before);
  await editor.send();
  await expect(editor.dialog.getByText("Accepted: 201")).toBeVisible();
  expect(await readLive(server.origin, place)).toMatchObject({ timeoutInMillis: 1234 });
  const puts = () => server.log.filter(({ operation }) => operation === "PutIntegration");
  await expect.poll(() => puts().length).toBe(1);
});

test("what was reviewed for one target is not sent to another that the proxy was started anew with", async ({
  editor,
  server,
  start,
  recorder,
}) => {
  const elsewhere = `emulator 127.0.0.1:${recorder.port}`;
  await editor.field("Timeout (ms)").fill("1234");
  await editor.openReview();
  await expect(editor.dialog.getByRole("table")).toBeVisible();
  await server.stop();
  await start(["--target", recorder.origin], server.port);
  const typed = await editor.typed();
  await editor.send();
  await expect(editor.dialog.getByText("It was not sent")).toBeVisible();
  await expect(
    editor.dialog.getByText(`The proxy was started anew and is now connected to ${elsewhere}. Nothing was sent`),
  ).toBeVisible();
  // Trying again would send it where nobody has looked.
  await expect(editor.dialog.getByRole("button", { name: "Try again" })).toHaveCount(0);
  await editor.dialog.getByRole("button", { name: "Review again" }).click();
  await expect(editor.dialog.getByText(elsewhere, { exact: true })).toBeVisible();
  await editor.dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(editor.page.getByRole("banner").getByText(elsewhere)).toBeVisible();
  expect(await editor.typed()).toEqual(typed);
  expect(recorder.requests.filter(({ method }) => method !== "GET")).toEqual([]);
});

test("a review that finds another target says so before it can be sent there", async ({
  editor,
  server,
  start,
  recorder,
}) => {
  const elsewhere = `emulator 127.0.0.1:${recorder.port}`;
  await editor.field("Timeout (ms)").fill("1234");
  await server.stop();
  await start(["--target", recorder.origin], server.port);
  await editor.openReview();
  // The rest of the page has by then asked the other target what is there.
  await expect.poll(() => recorder.requests.map(({ path }) => path)).toContainEqual(expect.stringMatching(/\/POST$/));
  await expect(editor.dialog.getByText(elsewhere, { exact: true })).toBeVisible();
  await expect(editor.dialog.getByText(`is now connected to ${elsewhere}`)).toBeVisible();
  await expect(editor.dialog.getByRole("button", { name: "Send PutIntegration" })).toBeDisabled();
  await expect(editor.page.getByRole("banner").getByText(elsewhere, { exact: true })).toBeVisible();
  expect(recorder.requests.filter(({ method }) => method !== "GET")).toEqual([]);
});
