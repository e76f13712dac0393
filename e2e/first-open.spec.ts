import { expect, test } from "./support/test.ts";
import { callOperation } from "./support/call-operation.ts";

const queue = "arn:aws:apigateway:us-east-1:sqs:path/123456789012/my-own-orders";

test("from first open to an integration of one's own in the sandbox", async ({ editor, server }) => {
  await expect(editor.page.getByText("sandbox", { exact: true })).toBeVisible();
  await expect(editor.requestPath).toHaveText("/restapis/k7o2rd3rs1/resources/or4d5r6s2a/methods/POST/integration");

  await editor.field("URI").fill(queue);
  await expect(editor.requestBody).toContainText(queue);
  await editor.goTo({ resourceId: "or4d5r6s2a", httpMethod: "GET" });
  await expect(editor.requestPath).toHaveText("/restapis/k7o2rd3rs1/resources/or4d5r6s2a/methods/GET/integration");
  const sent = await editor.body();

  await editor.submit();
  await expect(editor.dialog.getByText("what is there now is what was sent")).toBeVisible();
  const live = await callOperation(server.origin, {
    operation: "GetIntegration",
    parameters: { restApiId: "k7o2rd3rs1", resourceId: "or4d5r6s2a", httpMethod: "GET" },
  });
  expect(live).toEqual({
    ...(sent as object),
    cacheKeyParameters: [],
    cacheNamespace: "or4d5r6s2a",
    timeoutInMillis: 29000,
  });

  await editor.closeDialog();
  await editor.load();
  await expect(editor.field("Timeout (ms)")).toHaveValue("29000");
  expect(await editor.body()).toEqual(live);
});

test("typing in the template changes the request with every key", async ({ editor }) => {
  const template = editor.page.getByRole("region", { name: "Template" });
  await template.locator(".monaco-editor").first().click();
  await editor.page.keyboard.press("ControlOrMeta+End");
  await editor.page.keyboard.type("&Own=1");
  await expect
    .poll(() => editor.body())
    .toMatchObject({
      requestTemplates: { "application/json": "Action=SendMessage&MessageBody=$util.urlEncode($input.body)&Own=1" },
    });
});
