import { SEED_IDS } from "../src/core/sandbox/seed/seed-ids.ts";
import { FormPart } from "./support/form.ts";
import { selectAll, tabTo } from "./support/keys.ts";
import { expect, test } from "./support/test.ts";

const { orders, vpcLink, vpcLinkV2 } = SEED_IDS;
const ORDER = { resourceId: orders["/orders/{orderId}"], httpMethod: "GET" };

test("sections in which nothing is set begin closed, summed up, and open by keyboard", async ({ editor }) => {
  const form = new FormPart(editor);
  await editor.page.reload();
  await expect(form.heading("Content")).toHaveAttribute("aria-expanded", "true");
  await expect(form.heading("Connection")).toHaveAttribute("aria-expanded", "false");
  await expect(form.section("Connection")).toContainText("29,000 ms · internet");
  await expect(form.section("Cache")).toContainText("0 keys");
  await expect(editor.field("Timeout (ms)")).toHaveCount(0);

  await tabTo(editor.page, form.heading("Connection"));
  await editor.page.keyboard.press("Enter");
  await expect(editor.field("Timeout (ms)")).toBeVisible();
  await editor.field("Timeout (ms)").fill("10");
  await form.heading("Connection").click();
  await expect(form.section("Connection")).toContainText("10 ms · internet");
  await expect(form.section("Connection").getByRole("img", { name: "error" })).toBeVisible();
});

test("a problem leads into a closed section, and a new error opens its own", async ({ editor }) => {
  const form = new FormPart(editor);
  await editor.field("Timeout (ms)").fill("10");
  await form.heading("Connection").click();
  await expect(editor.field("Timeout (ms)")).toHaveCount(0);
  await editor.page.getByRole("button", { name: "Go to Timeout (ms)" }).click();
  await expect(editor.field("Timeout (ms)")).toBeFocused();

  await editor.choose("Integration type", "HTTP_PROXY");
  await editor.choose("Response transfer", "STREAM");
  await editor.field("Timeout (ms)").fill("60000");
  await form.heading("Connection").click();
  await expect(form.heading("Connection")).toHaveAttribute("aria-expanded", "false");
  await editor.choose("Response transfer", "BUFFERED");
  await expect(form.heading("Connection")).toHaveAttribute("aria-expanded", "true");
});

test("the types are chosen with the arrow keys, and one that nobody knows is kept and shown", async ({ editor }) => {
  const form = new FormPart(editor);
  await tabTo(editor.page, form.type("AWS"));
  await editor.page.keyboard.press("ArrowRight");
  await expect(form.type("HTTP_PROXY")).toBeChecked();
  await expect.poll(() => editor.body()).toMatchObject({ type: "HTTP_PROXY" });
  await editor.page.keyboard.press("ArrowLeft");
  await expect.poll(() => editor.body()).toMatchObject({ type: "AWS" });

  await editor.paste('{ "type": "GRPC", "uri": "https://example.com" }');
  await expect(form.type("GRPC")).toBeChecked();
  await expect.poll(() => editor.body()).toMatchObject({ type: "GRPC" });
  await expect(form.at("type")).toContainText("Integration type must be one of");
});

test("what a type does not use stays where it is, says why, and is back as it was", async ({ editor }) => {
  const form = new FormPart(editor);
  const uri = await editor.field("URI").inputValue();
  await editor.choose("Integration type", "MOCK");
  await expect(form.at("uri")).toContainText("Kept, not sent for MOCK");
  await expect(form.at("integrationHttpMethod")).toContainText("Kept, not sent for MOCK");
  await expect(form.at("tlsConfig")).toContainText("Not used by MOCK");
  await expect(editor.field("URI")).toHaveValue(uri);

  await editor.choose("Integration type", "HTTP");
  await expect(form.at("uri")).not.toContainText("MOCK");
  await editor.choose("TLS", "Verify");
  await editor.choose("Integration type", "AWS_PROXY");
  await expect(form.at("tlsConfig")).toContainText("Sent, but AWS_PROXY ignores it");
  await form
    .at("tlsConfig")
    .getByRole("button", { name: /^Unset it/ })
    .click();
  await expect(form.at("tlsConfig")).toContainText("Not used by AWS_PROXY");
  await editor.choose("Integration type", "AWS");
  expect(await editor.body()).toMatchObject({ type: "AWS", httpMethod: "POST", uri });
});

test("a path parameter in the URI is mapped in one click, and a stage variable tells its values", async ({
  editor,
}) => {
  const form = new FormPart(editor);
  await editor.goTo(ORDER);
  await editor.choose("Integration type", "HTTP");
  await editor.field("URI").fill("https://${stageVariables.shippingHost}/{orderId}/{other}/${stageVariables.nowhere}");
  await expect(form.variables).toContainText([
    "{orderId}not mapped",
    "{other}not mapped",
    "dev: shipping.dev.example.comprod: shipping.example.com",
    "not set in stage devnot set in stage prod",
  ]);
  await form.variables.getByRole("button", { name: "{orderId}: Map it from method.request.path.orderId" }).click();
  await expect(form.variables.first()).toContainText("← method.request.path.orderId");
  await expect
    .poll(() => editor.body())
    .toMatchObject({ requestParameters: { "integration.request.path.orderId": "method.request.path.orderId" } });
  await expect(form.variables.nth(1).getByRole("button")).toHaveCount(0);
});

test("a path parameter and a stage variable are inserted where the caret is, by keyboard", async ({ editor }) => {
  const { page } = editor;
  await editor.goTo(ORDER);
  await editor.choose("Integration type", "HTTP");
  await editor.field("URI").fill("https:///items");
  await editor.field("URI").press("Home");
  for (let key = 0; key < "https://".length; key += 1) await page.keyboard.press("ArrowRight");
  const menu = editor.form.getByRole("button", { name: "Insert a path parameter or stage variable" });
  await tabTo(page, menu);
  await page.keyboard.press("Enter");
  // Past the path parameter and the stage variable ordersTable.
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(editor.field("URI")).toBeFocused();
  await page.keyboard.type("/");
  await menu.click();
  await page.getByRole("menuitem", { name: "{orderId}" }).click();
  await expect(editor.field("URI")).toHaveValue("https://${stageVariables.shippingHost}/{orderId}/items");
});

test("the timeout shows its range, and a text that is no number stays and is told", async ({ editor }) => {
  const form = new FormPart(editor);
  await expect(form.at("timeoutInMillis")).toContainText("50 to 29,000; more where the quota was raised.");
  await editor.field("Timeout (ms)").fill("1500");
  await expect(form.at("timeoutInMillis")).toContainText("= 1.5 s");
  await editor.field("Timeout (ms)").fill("soon");
  await expect(form.at("timeoutInMillis")).toContainText("Timeout (ms)");
  await expect(editor.problems.filter({ hasText: "soon" })).toHaveCount(1);
  await expect(editor.field("Timeout (ms)")).toHaveValue("soon");
  await editor.field("Timeout (ms)").fill("");
  await editor.choose("Integration type", "HTTP_PROXY");
  await editor.choose("Response transfer", "STREAM");
  await expect(form.at("timeoutInMillis")).toContainText("50 to 900,000");
});

test("cache keys are typed as tokens: ended by a comma or Enter, opened by Backspace, completed", async ({
  editor,
}) => {
  const form = new FormPart(editor);
  const { page } = editor;
  const keys = async () => Object(await editor.body()).cacheKeyParameters;
  await editor.goTo(ORDER);
  await form.cacheKeys.focus();
  await page.keyboard.type("method.request.header.A,method.request.header.B");
  await page.keyboard.press("Enter");
  await expect(form.cacheKeys).toHaveValue("");
  await expect.poll(keys).toEqual(["method.request.header.A", "method.request.header.B"]);

  await page.keyboard.press("Backspace");
  await expect(form.cacheKeys).toHaveValue("method.request.header.B");
  await selectAll(page);
  await page.keyboard.type("orderId");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(form.cacheKeys).toHaveValue("");
  await expect.poll(keys).toEqual(["method.request.header.A", "method.request.path.orderId"]);

  await form.token("method.request.header.A").focus();
  await page.keyboard.press("Enter");
  await expect(form.token("method.request.path.orderId")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(form.cacheKeys).toBeFocused();
  await expect.poll(keys).toBeUndefined();
});

test("a half-typed cache key outlives a reload, and is judged once it is left", async ({ editor }) => {
  const form = new FormPart(editor);
  await editor.goTo(ORDER);
  await form.cacheKeys.focus();
  await editor.page.keyboard.type("method.request.header.Ha");
  await expect.poll(() => editor.body()).toMatchObject({ cacheKeyParameters: ["method.request.header.Ha"] });
  await expect(form.at("cacheKeyParameters")).not.toContainText("does not declare");
  await expect(editor.page.getByText("Draft saved")).toBeVisible();
  await editor.page.reload();
  await expect(form.token("method.request.header.Ha")).toBeVisible();
  await expect(form.at("cacheKeyParameters")).toContainText("does not declare method.request.header.Ha");
});

test("VPC links are picked by their names, and one of the second version asks for its target", async ({ editor }) => {
  const form = new FormPart(editor);
  await editor.choose("Integration type", "HTTP_PROXY");
  await editor.choose("Connection", "VPC_LINK");
  await editor.field("VPC link id").fill("inven");
  await editor.page.getByRole("option", { name: vpcLinkV2 }).click();
  await expect(form.at("connectionId")).toContainText("inventory, second version");
  await expect(form.at("integrationTarget")).toContainText("it needs the ARN of the load balancer or listener");
  await editor.field("VPC link id").fill(vpcLink);
  await expect(form.at("connectionId")).toContainText("payments, first version");
  await expect(form.at("integrationTarget")).not.toContainText("it needs the ARN");
});

test("a line break that a one-line field does not show is said", async ({ editor }) => {
  const form = new FormPart(editor);
  await editor.paste('{ "type": "MOCK", "cacheNamespace": "a\\nb" }');
  await editor.openSections();
  await expect(form.at("cacheNamespace")).toContainText("Holds characters that are not seen here: a\\nb");
});
