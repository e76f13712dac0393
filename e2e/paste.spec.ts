import { expect, test } from "./support/test.ts";

test("the output of get-integration fills the form, and the place that was typed stays", async ({ editor }) => {
  const path = await editor.requestPath.textContent();
  await editor.paste(
    JSON.stringify({
      type: "HTTP",
      httpMethod: "PATCH",
      uri: "https://example.com/{id}",
      connectionType: "INTERNET",
      requestParameters: { "integration.request.path.id": "method.request.path.id" },
      requestTemplates: { "application/json": null, "text/xml": "<a>$input.body</a>" },
      passthroughBehavior: "WHEN_NO_TEMPLATES",
      contentHandling: null,
      timeoutInMillis: 29000,
      cacheNamespace: "or4d5r6s2a",
      cacheKeyParameters: [],
      tlsConfig: { insecureSkipVerification: true, serverNameToVerify: "example.com" },
      routingHint: { zone: "a", weight: 0.5 },
      integrationResponses: { "200": { statusCode: "200", responseTemplates: { "application/json": null } } },
    }),
  );
  await expect(editor.dialog).toHaveCount(0);
  await expect(editor.requestPath).toHaveText(path ?? "");
  expect(await editor.body()).toEqual({
    type: "HTTP",
    httpMethod: "PATCH",
    uri: "https://example.com/{id}",
    connectionType: "INTERNET",
    requestParameters: { "integration.request.path.id": "method.request.path.id" },
    requestTemplates: { "application/json": "", "text/xml": "<a>$input.body</a>" },
    passthroughBehavior: "WHEN_NO_TEMPLATES",
    timeoutInMillis: 29000,
    cacheNamespace: "or4d5r6s2a",
    cacheKeyParameters: [],
    tlsConfig: { insecureSkipVerification: true, serverNameToVerify: "example.com" },
    routingHint: { zone: "a", weight: 0.5 },
  });
  await editor.page.getByRole("button", { name: "Undo" }).click();
  expect(await editor.body()).toMatchObject({ type: "AWS", passthroughBehavior: "NEVER" });
});

test("the input skeleton of put-integration, filled in, is the whole integration and its place", async ({ editor }) => {
  const members = {
    uri: "https://example.com/orders",
    connectionType: "VPC_LINK",
    connectionId: "v1nk4a7b2c",
    credentials: "",
    requestParameters: { "integration.request.header.X-From": "'skeleton'" },
    requestTemplates: { "application/json": "$input.body" },
    passthroughBehavior: "NEVER",
    cacheNamespace: "",
    cacheKeyParameters: [""],
    contentHandling: "CONVERT_TO_TEXT",
    timeoutInMillis: 0,
    tlsConfig: { insecureSkipVerification: true },
    responseTransferMode: "BUFFERED",
    integrationTarget: "",
  };
  await editor.paste(
    JSON.stringify(
      {
        restApiId: "abc123",
        resourceId: "def456",
        httpMethod: "DELETE",
        type: "HTTP",
        integrationHttpMethod: "POST",
        ...members,
      },
      null,
      4,
    ),
  );
  await expect(editor.requestPath).toHaveText("/restapis/abc123/resources/def456/methods/DELETE/integration");
  expect(await editor.body()).toEqual({ type: "HTTP", httpMethod: "POST", ...members });
  await expect(editor.problems.filter({ hasText: "The timeout must lie between 50 and 29,000 ms." })).toHaveCount(1);
});

test("a text that is no integration is answered in a sentence and stays to be mended", async ({ editor }) => {
  const typed = await editor.typed();
  const broken = '{ "type": "HTTP", "uri": "https://example.com"';
  await editor.paste(broken);
  await expect(
    editor.dialog.getByText(/^The text is not JSON \(.+\): paste the output of get-integration/),
  ).toBeVisible();
  await expect(editor.dialog.getByRole("textbox")).toHaveValue(broken);
  expect(await editor.typed()).toEqual(typed);

  await editor.dialog.getByRole("textbox").fill('{ "type": ["HTTP"] }');
  await editor.dialog.getByRole("button", { name: "Load" }).click();
  await expect(editor.dialog.getByText("In the pasted integration type should be a text.")).toBeVisible();

  await editor.dialog.getByRole("textbox").fill(`${broken}, "httpMethod": "GET" }`);
  await editor.dialog.getByRole("button", { name: "Load" }).click();
  await expect.poll(() => editor.body()).toEqual({ type: "HTTP", httpMethod: "GET", uri: "https://example.com" });
});
