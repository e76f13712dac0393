import { FIELDS, FIELD_NAMES } from "../src/core/integration/fields/fields.ts";
import { SEED_IDS } from "../src/core/sandbox/seed/seed-ids.ts";
import { readLive } from "./support/call-operation.ts";
import { expect, test } from "./support/test.ts";

const { ordersApi: restApiId, orders, vpcLink, vpcLinkV2 } = SEED_IDS;
const ROLE = "arn:aws:iam::123456789012:role/orders";
const LISTENER = "arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/app/inventory/9f3b1c7d5e2a4680";
const STREAMING =
  "arn:aws:apigateway:us-east-1:lambda:path/2021-11-15/functions/arn:aws:lambda:us-east-1:123456789012:function:get-order/response-streaming-invocations";
const PUT_ITEM = `#set($order = $input.path('$'))
{
  "TableName": "orders",
  "Item": { "customerId": { "S": "$util.escapeJavaScript($order.customerId)" } }
}`;

interface Case {
  readonly place: { readonly resourceId: string; readonly httpMethod: string };
  readonly choices: Readonly<Record<string, string>>;
  readonly texts: Readonly<Record<string, string>>;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly templates?: Readonly<Record<string, string>>;
  readonly cacheKeys?: readonly string[];
  /** What is sent, and what the target adds to it. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly added: Readonly<Record<string, unknown>>;
}

const CASES: readonly Case[] = [
  {
    place: { resourceId: orders["/orders"], httpMethod: "GET" },
    choices: { "Back-end method": "POST", Passthrough: "NEVER", "Content handling": "CONVERT_TO_TEXT" },
    texts: {
      URI: "arn:aws:apigateway:us-east-1:dynamodb:action/PutItem",
      "Execution role": ROLE,
      "Timeout (ms)": "5000",
      "Cache namespace": "shop",
    },
    parameters: {
      "integration.request.header.Content-Type": "'application/x-amz-json-1.0'",
      "integration.request.querystring.customer": "method.request.querystring.customerId",
    },
    templates: { "application/json": PUT_ITEM, "text/plain": "$input.body" },
    cacheKeys: ["method.request.querystring.customerId", "method.request.querystring.limit"],
    body: {
      type: "AWS",
      httpMethod: "POST",
      uri: "arn:aws:apigateway:us-east-1:dynamodb:action/PutItem",
      credentials: ROLE,
      requestParameters: {
        "integration.request.header.Content-Type": "'application/x-amz-json-1.0'",
        "integration.request.querystring.customer": "method.request.querystring.customerId",
      },
      requestTemplates: { "application/json": PUT_ITEM, "text/plain": "$input.body" },
      passthroughBehavior: "NEVER",
      contentHandling: "CONVERT_TO_TEXT",
      timeoutInMillis: 5000,
      cacheNamespace: "shop",
      cacheKeyParameters: ["method.request.querystring.customerId", "method.request.querystring.limit"],
    },
    added: {},
  },
  {
    place: { resourceId: orders["/orders/{orderId}"], httpMethod: "GET" },
    choices: { "Integration type": "AWS_PROXY", "Back-end method": "POST", "Response transfer": "STREAM" },
    texts: { URI: STREAMING, "Timeout (ms)": "60000" },
    body: {
      type: "AWS_PROXY",
      httpMethod: "POST",
      uri: STREAMING,
      timeoutInMillis: 60_000,
      responseTransferMode: "STREAM",
    },
    added: {
      passthroughBehavior: "WHEN_NO_MATCH",
      cacheNamespace: orders["/orders/{orderId}"],
      cacheKeyParameters: [],
    },
  },
  {
    place: { resourceId: orders["/orders/{orderId}/items"], httpMethod: "POST" },
    choices: {
      "Integration type": "HTTP",
      "Back-end method": "PUT",
      Connection: "VPC_LINK",
      Passthrough: "WHEN_NO_TEMPLATES",
      "Content handling": "CONVERT_TO_BINARY",
      TLS: "Verify",
    },
    texts: { URI: "https://catalog.example.com/lines/{orderId}", "VPC link id": vpcLink },
    parameters: { "integration.request.path.orderId": "method.request.path.orderId" },
    templates: { "application/xml": "<line>$input.params('orderId')</line>" },
    body: {
      type: "HTTP",
      httpMethod: "PUT",
      uri: "https://catalog.example.com/lines/{orderId}",
      connectionType: "VPC_LINK",
      connectionId: vpcLink,
      requestParameters: { "integration.request.path.orderId": "method.request.path.orderId" },
      requestTemplates: { "application/xml": "<line>$input.params('orderId')</line>" },
      passthroughBehavior: "WHEN_NO_TEMPLATES",
      contentHandling: "CONVERT_TO_BINARY",
      tlsConfig: { insecureSkipVerification: false },
    },
    added: { timeoutInMillis: 29_000, cacheNamespace: orders["/orders/{orderId}/items"], cacheKeyParameters: [] },
  },
  {
    place: { resourceId: orders["/shipments/{proxy+}"], httpMethod: "ANY" },
    choices: {
      "Integration type": "HTTP_PROXY",
      "Back-end method": "ANY",
      Connection: "VPC_LINK",
      "Response transfer": "BUFFERED",
      TLS: "Accept any certificate",
    },
    texts: {
      URI: "https://${stageVariables.shippingHost}/{proxy}",
      "VPC link id": vpcLinkV2,
      "Integration target": LISTENER,
      "Timeout (ms)": "50",
    },
    parameters: { "integration.request.path.proxy": "method.request.path.proxy" },
    cacheKeys: ["method.request.path.proxy"],
    body: {
      type: "HTTP_PROXY",
      httpMethod: "ANY",
      uri: "https://${stageVariables.shippingHost}/{proxy}",
      connectionType: "VPC_LINK",
      connectionId: vpcLinkV2,
      requestParameters: { "integration.request.path.proxy": "method.request.path.proxy" },
      timeoutInMillis: 50,
      cacheKeyParameters: ["method.request.path.proxy"],
      tlsConfig: { insecureSkipVerification: true },
      responseTransferMode: "BUFFERED",
      integrationTarget: LISTENER,
    },
    added: { passthroughBehavior: "WHEN_NO_MATCH", cacheNamespace: orders["/shipments/{proxy+}"] },
  },
  {
    place: { resourceId: orders["/health"], httpMethod: "GET" },
    choices: { "Integration type": "MOCK", Passthrough: "WHEN_NO_TEMPLATES" },
    texts: { "Timeout (ms)": "29000" },
    templates: { "application/json": '{"statusCode": 204}' },
    body: {
      type: "MOCK",
      requestTemplates: { "application/json": '{"statusCode": 204}' },
      passthroughBehavior: "WHEN_NO_TEMPLATES",
      timeoutInMillis: 29_000,
    },
    added: { cacheNamespace: orders["/health"], cacheKeyParameters: [] },
  },
];

for (const { place, choices, texts, parameters = {}, templates = {}, cacheKeys = [], body, added } of CASES) {
  test(`type ${String(body["type"])} is described from nothing, sent as shown, and read back the same`, async ({
    editor,
    server,
  }) => {
    await editor.clear();
    await editor.goTo(place);
    for (const [label, option] of Object.entries(choices)) await editor.choose(label, option);
    for (const [label, text] of Object.entries(texts)) await editor.field(label).fill(text);
    for (const [target, source] of Object.entries(parameters)) await editor.addParameter(target, source);
    for (const [contentType, text] of Object.entries(templates)) await editor.addTemplate(contentType, text);
    for (const parameter of cacheKeys) await editor.addCacheKey(parameter);

    await expect(editor.requestPath).toHaveText(
      `/restapis/${restApiId}/resources/${place.resourceId}/methods/${place.httpMethod}/integration`,
    );
    await expect.poll(() => editor.body()).toEqual(body);
    await editor.submit();
    await expect(editor.dialog.getByText("what is there now is what was sent")).toBeVisible();
    expect(await readLive(server.origin, { restApiId, ...place })).toEqual({ ...body, ...added });
  });
}

test("the five types between them set every member that PutIntegration takes", () => {
  const inBody = new Set(CASES.flatMap(({ body }) => Object.keys(body)));
  const unset = FIELD_NAMES.filter((name) => FIELDS[name].travels === "body" && !inBody.has(FIELDS[name].wire));
  expect(unset).toEqual([]);
});

test("a URI typed for MOCK is kept, said not to be sent, and comes back with another type", async ({ editor }) => {
  const uri = await editor.field("URI").inputValue();
  await editor.choose("Integration type", "MOCK");
  await expect(
    editor.problems.filter({ hasText: "URI is kept here and not sent: type MOCK has no back end." }),
  ).toHaveCount(1);
  expect(await editor.body()).not.toHaveProperty("uri");
  await editor.choose("Integration type", "AWS");
  expect(await editor.body()).toMatchObject({ uri, httpMethod: "POST" });
});
