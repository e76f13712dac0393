import { SEED_IDS } from "../src/core/sandbox/seed/seed-ids.ts";
import { readLive } from "./support/call-operation.ts";
import { expect, test } from "./support/test.ts";

const { ordersApi: restApiId, orders } = SEED_IDS;
const place = { restApiId, resourceId: orders["/orders"], httpMethod: "POST" };
const NO_ANSWER = "The proxy behind this page does not answer. Start it with npm start, then try again";

test("a URI that AWS refuses is foretold, refused in AWS's words, kept, mended and taken", async ({
  editor,
  server,
}) => {
  const before = await readLive(server.origin, place);
  await editor.choose("Integration type", "HTTP");
  await editor.field("URI").fill("orders.example.com/new");
  const said =
    "The URI must be a URL that begins with http:// or https://; the protocol cannot come from a stage variable.";
  await expect(editor.messageAt("URI").getByText(said)).toBeVisible();
  const problem = editor.problems.filter({ hasText: said });
  await expect(problem.getByText("BadRequestException: “Invalid HTTP endpoint specified for URI”")).toBeVisible();
  await expect(problem.getByText("recorded")).toBeVisible();
  await editor.page.getByRole("button", { name: "Go to URI" }).click();
  await expect(editor.field("URI")).toBeFocused();
  const typed = await editor.typed();

  await editor.openReview();
  await expect(
    editor.dialog.getByText("AWS is expected to answer “Invalid HTTP endpoint specified for URI”"),
  ).toBeVisible();
  await editor.sendAllTheSame();
  await editor.expectRefused({
    status: "400 BadRequestException",
    message: "Invalid HTTP endpoint specified for URI",
  });
  await expect(editor.dialog.getByText(`It is about URI: ${said}`)).toBeVisible();
  await editor.closeDialog();
  expect(await editor.typed()).toEqual(typed);
  expect(await readLive(server.origin, place)).toEqual(before);

  await editor.field("URI").fill("https://orders.example.com/new");
  await expect(editor.problems).toHaveCount(0);
  await editor.submit();
  expect(await readLive(server.origin, place)).toMatchObject({ uri: "https://orders.example.com/new" });
});

test("a timeout that is no number is not sent unasked", async ({ editor, server }) => {
  const before = await readLive(server.origin, place);
  const said = 'Timeout (ms) must be a whole number, such as 29000; "5s" is not sent.';
  await editor.field("Timeout (ms)").fill("5s");
  await expect(editor.messageAt("Timeout (ms)").getByText(said)).toBeVisible();
  await editor.openReview();
  await expect(editor.dialog.getByText("One error is open")).toBeVisible();
  await expect(editor.dialog.getByRole("listitem").filter({ hasText: said })).toContainText("Timeout (ms)");
  await expect(editor.dialog.getByRole("button", { name: "Send PutIntegration" })).toBeDisabled();
  await editor.dialog.getByRole("button", { name: "Cancel" }).click();
  expect(await readLive(server.origin, place)).toEqual(before);

  await editor.field("Timeout (ms)").fill("5000");
  await expect(editor.problems).toHaveCount(0);
  await editor.submit();
  expect(await readLive(server.origin, place)).toMatchObject({ timeoutInMillis: 5000 });
});

test("a VPC link that only AWS knows not to exist is refused in its words, at its field", async ({ editor }) => {
  await editor.choose("Integration type", "HTTP");
  await editor.field("URI").fill("https://orders.example.com");
  await editor.choose("Connection", "VPC_LINK");
  await editor.field("VPC link id").fill("n0such1ink");
  await expect(editor.problems).toHaveCount(1);
  await expect(editor.problems).toContainText("A VPC link of the second version needs");
  const typed = await editor.typed();

  await editor.openReview();
  await editor.send();
  await editor.expectRefused({ status: "404 NotFoundException", message: "Invalid Vpc Link identifier specified" });
  await editor.closeDialog();
  await expect(editor.messageAt("VPC link id").getByText("AWS refused it: Invalid Vpc Link identifier")).toBeVisible();
  expect(await editor.typed()).toEqual(typed);
});

test("a resource that does not exist is refused in AWS's words, and the typed text stands", async ({ editor }) => {
  await editor.goTo({ resourceId: "n0such", httpMethod: "POST" });
  await editor.field("Cache namespace").fill("mine");
  const typed = await editor.typed();

  await editor.openReview();
  await expect(editor.dialog.getByText("What is there now could not be read")).toBeVisible();
  await editor.sendAllTheSame();
  await editor.expectRefused({ status: "404 NotFoundException", message: "Invalid Resource identifier specified" });
  await editor.closeDialog();
  expect(await editor.typed()).toEqual(typed);
});

test("a proxy that was stopped is said to be, and started again it takes the submit without a reload", async ({
  editor,
  server,
  start,
}) => {
  await editor.submit();
  await editor.closeDialog();
  const before = await readLive(server.origin, place);
  await server.stop();
  await editor.field("Timeout (ms)").fill("1234");
  const typed = await editor.typed();
  await editor.openReview();
  await expect(editor.dialog.getByText(NO_ANSWER)).toBeVisible();
  await editor.sendAllTheSame();
  await expect(editor.dialog.getByText(NO_ANSWER)).toBeVisible();
  await editor.closeDialog();
  expect(await editor.typed()).toEqual(typed);

  const again = await start([], server.port);
  await editor.submit();
  expect(await readLive(again.origin, place)).toEqual({ ...(before as object), timeoutInMillis: 1234 });
});

test.describe("read-only", () => {
  test.use({ flags: ["--read-only"] });

  test("a proxy that only reads says so beforehand, and the review does not send", async ({ editor, server }) => {
    const before = await readLive(server.origin, place);
    await expect(editor.page.getByText("sandbox · read only")).toBeVisible();
    await editor.field("Timeout (ms)").fill("1234");
    const typed = await editor.typed();
    await editor.openReview();
    const send = editor.dialog.getByRole("button", { name: "Send PutIntegration" });
    await expect(send).toBeDisabled();
    await expect(editor.dialog.getByText(/read-only/)).toBeVisible();
    await editor.page.keyboard.press("ControlOrMeta+Enter");
    await editor.dialog.getByRole("button", { name: "Cancel" }).click();
    expect(await editor.typed()).toEqual(typed);
    expect(await readLive(server.origin, place)).toEqual(before);
  });
});
