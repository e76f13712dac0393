import { SEED_IDS } from "../src/core/sandbox/seed/seed-ids.ts";
import { readLive } from "./support/call-operation.ts";
import { pasteText, selectAll, tabTo } from "./support/keys.ts";
import { expect, test } from "./support/test.ts";

const { ordersApi: restApiId, orders } = SEED_IDS;
const place = { restApiId, resourceId: orders["/health"], httpMethod: "GET" };

test("the ARN of a queue becomes an integration that works in one click", async ({ editor, server }) => {
  await editor.startFrom("Lambda proxy");
  await editor.goTo(place);
  await editor.choose("Integration type", "HTTP_PROXY");
  await editor.field("URI").fill("arn:aws:sqs:eu-west-1:123456789012:shipped");
  await editor.form.getByRole("button", { name: "Use the queue's SendMessage URI" }).click();

  await expect(editor.field("URI")).toHaveValue("arn:aws:apigateway:eu-west-1:sqs:path/123456789012/shipped");
  await expect(
    editor.form.getByText("Calls the queue shipped of SQS in eu-west-1; the body says which action."),
  ).toBeVisible();
  const expected = {
    type: "AWS",
    httpMethod: "POST",
    uri: "arn:aws:apigateway:eu-west-1:sqs:path/123456789012/shipped",
    requestParameters: { "integration.request.header.Content-Type": "'application/x-www-form-urlencoded'" },
    requestTemplates: { "application/json": "Action=SendMessage&MessageBody=$util.urlEncode($input.body)" },
  };
  expect(await editor.body()).toEqual(expected);
  await editor.field("Execution role").fill("arn:aws:iam::123456789012:role/sends");
  await editor.submit();
  expect(await readLive(server.origin, place)).toMatchObject({
    ...expected,
    credentials: "arn:aws:iam::123456789012:role/sends",
  });
});

test("a bare Lambda ARN becomes the URI of its invocation", async ({ editor }) => {
  const arn = "arn:aws:lambda:us-east-1:123456789012:function:get-order:live";
  await editor.startFrom("HTTP proxy");
  await editor.field("URI").fill(arn);
  await editor.form.getByRole("button", { name: "Use the function's invocation URI" }).click();
  const uri = `arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/${arn}/invocations`;
  await expect.poll(() => editor.body()).toMatchObject({ type: "AWS_PROXY", httpMethod: "POST", uri });
  await expect(
    editor.form.getByText("Invokes the Lambda function get-order (live) in us-east-1 with the whole request."),
  ).toBeVisible();
});

test("a template that was written stays, and what the new call needs is at hand", async ({ editor }) => {
  await editor.field("URI").fill("arn:aws:dynamodb:us-east-1:123456789012:table/shipments");
  await editor.form.getByRole("button", { name: "Use the table's PutItem URI" }).click();
  await expect
    .poll(() => editor.body())
    .toMatchObject({
      uri: "arn:aws:apigateway:us-east-1:dynamodb:action/PutItem",
      requestTemplates: { "application/json": "Action=SendMessage&MessageBody=$util.urlEncode($input.body)" },
    });
  await editor.form.getByText("Example").click();
  await expect(editor.page.getByText('"TableName": "shipments"')).toBeVisible();
});

test("what a URI means follows each key, and its parts are a click away", async ({ editor }) => {
  await editor.startFrom("HTTP proxy");
  await expect(editor.form.getByText("Calls shipments.example.com at /{proxy} over HTTPS.")).toBeVisible();
  await editor.field("URI").press("End");
  await editor.page.keyboard.type("/v2");
  await expect(editor.form.getByText("Calls shipments.example.com at /{proxy}/v2 over HTTPS.")).toBeVisible();

  await editor.form.getByRole("button", { name: "Parts of the URI" }).click();
  const parts = editor.page.locator("dl").filter({ hasText: "path parameter" });
  await expect(parts).toContainText("Filled in from the request parameter integration.request.path.proxy");
});

test("the keyboard alone turns a queue's URL into its integration URI", async ({ editor }) => {
  const { page } = editor;
  await tabTo(page, editor.field("URI"));
  await selectAll(page);
  await pasteText(page, "https://sqs.us-east-1.amazonaws.com/123456789012/by-keys");
  await tabTo(page, editor.form.getByRole("button", { name: "Use the queue's SendMessage URI" }));
  await page.keyboard.press("Enter");
  await expect
    .poll(() => editor.body())
    .toMatchObject({
      type: "AWS",
      httpMethod: "POST",
      uri: "arn:aws:apigateway:us-east-1:sqs:path/123456789012/by-keys",
    });
});
