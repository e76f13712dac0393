import { SEED_IDS } from "../src/core/sandbox/seed/seed-ids.ts";
import type { EditorPage } from "./support/editor-page.ts";
import { expect, test } from "./support/test.ts";

/** Valid as it stands, and at a place that the sandbox has: each case breaks one thing of it. */
const VALID = {
  restApiId: SEED_IDS.ordersApi,
  resourceId: SEED_IDS.orders["/orders"],
  httpMethod: "POST",
  type: "HTTP",
  integrationHttpMethod: "POST",
  uri: "https://example.com/orders",
};
const LAMBDA =
  "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:f/invocations";

interface Topic {
  readonly topic: string;
  /** What is there before, where it is not the valid integration alone. */
  readonly from?: object;
  readonly mistake: (editor: EditorPage) => Promise<unknown>;
  readonly rule: string;
  readonly message: string;
  /** The fix's title, or what a person does where there is none. */
  readonly mend: string | ((editor: EditorPage) => Promise<unknown>);
  /** What of the body the mending leads to. */
  readonly mended: object;
}

const TOPICS: readonly Topic[] = [
  {
    topic: "the type",
    mistake: (editor) => editor.paste(JSON.stringify({ ...VALID, type: "HTTPS_PROXY" })),
    rule: "type-enum",
    message: "Integration type must be one of HTTP, MOCK, AWS_PROXY, HTTP_PROXY, AWS",
    mend: "Use HTTP_PROXY",
    mended: { type: "HTTP_PROXY" },
  },
  {
    topic: "the back end's method",
    from: { type: "AWS_PROXY", uri: LAMBDA },
    mistake: (editor) => editor.choose("Back-end method", "GET"),
    rule: "lambda-needs-post",
    message: "Lambda functions are invoked with POST",
    mend: "Use POST",
    mended: { httpMethod: "POST" },
  },
  {
    topic: "the URI",
    mistake: (editor) => editor.field("URI").fill("example.com/orders"),
    rule: "uri-http-endpoint",
    message: "The URI must be a URL that begins with http:// or https://",
    mend: "Begin it with https://",
    mended: { uri: "https://example.com/orders" },
  },
  {
    topic: "the role",
    mistake: (editor) => editor.field("Execution role").fill("NONE"),
    rule: "credentials-arn",
    message: "The execution role must be an ARN",
    mend: "Use no role",
    mended: {},
  },
  {
    topic: "a parameter's source",
    mistake: (editor) => editor.addParameter("integration.request.header.X-A", "notquoted"),
    rule: "mapping-source",
    message: '"notquoted" is no mapping expression',
    mend: "Use 'notquoted'",
    mended: { requestParameters: { "integration.request.header.X-A": "'notquoted'" } },
  },
  {
    topic: "a parameter that the method does not declare",
    mistake: (editor) => editor.addParameter("integration.request.header.X-A", "method.request.header.Nowhere"),
    rule: "mapping-source-undeclared",
    message: "The method does not declare method.request.header.Nowhere",
    mend: (editor) => editor.page.getByRole("button", { name: "Remove parameter 1" }).click(),
    mended: {},
  },
  {
    topic: "a template's content type",
    mistake: (editor) => editor.addTemplate("123", "x"),
    rule: "template-content-type",
    message: '"123" is none',
    mend: (editor) => editor.renameTemplate("123", "text/plain"),
    mended: { requestTemplates: { "text/plain": "x" } },
  },
  {
    topic: "a cache key",
    mistake: (editor) => editor.addCacheKey("method.request.querystring.nowhere"),
    rule: "cache-key-undeclared",
    message: "The method does not declare method.request.querystring.nowhere",
    mend: "Remove the key",
    mended: { cacheKeyParameters: [] },
  },
  {
    topic: "the timeout",
    mistake: (editor) => editor.field("Timeout (ms)").fill("30000"),
    rule: "timeout-range",
    message: "The timeout must lie between 50 and 29,000 ms",
    mend: "Use 29,000 ms",
    mended: { timeoutInMillis: 29_000 },
  },
  {
    topic: "the passthrough behaviour",
    mistake: (editor) => editor.paste(JSON.stringify({ ...VALID, passthroughBehavior: "WHEN_NO_TEMPLATE" })),
    rule: "passthrough-behavior",
    message: "Passthrough must be one of WHEN_NO_MATCH, WHEN_NO_TEMPLATES, NEVER",
    mend: "Use WHEN_NO_TEMPLATES",
    mended: { passthroughBehavior: "WHEN_NO_TEMPLATES" },
  },
  {
    topic: "the connection",
    mistake: (editor) => editor.choose("Connection", "VPC_LINK"),
    rule: "vpc-link-connection-id",
    message: "A connection through a VPC link needs the link's id",
    mend: (editor) => editor.field("VPC link id").fill(SEED_IDS.vpcLink),
    mended: { connectionType: "VPC_LINK", connectionId: SEED_IDS.vpcLink },
  },
  {
    topic: "streaming",
    from: { type: "AWS_PROXY", uri: LAMBDA },
    mistake: (editor) => editor.choose("Response transfer", "STREAM"),
    rule: "stream-uri",
    message: "A function that streams is invoked at",
    mend: "Use the streaming URI",
    mended: {
      responseTransferMode: "STREAM",
      uri: LAMBDA.replace("2015-03-31", "2021-11-15").replace("/invocations", "/response-streaming-invocations"),
    },
  },
];

test("each topic's finding comes while typing, says why, and goes with its cause", async ({ editor }) => {
  const { restApiId: _api, resourceId: _resource, httpMethod: _method, integrationHttpMethod, ...body } = VALID;
  for (const { topic, from = {}, mistake, rule, message, mend, mended } of TOPICS) {
    await test.step(topic, async () => {
      const why = editor.page.getByRole("button", { name: `Why: the rule ${rule}`, exact: true });
      await editor.paste(JSON.stringify({ ...VALID, ...from }));
      await editor.openSections();
      await expect(why).toHaveCount(0);

      await mistake(editor);
      const problem = editor.problems.filter({ has: why });
      await expect(problem).toHaveCount(1);
      await expect(problem).toContainText(message);
      // At the field, too, and not only in the list below.
      await expect(editor.page.getByRole("main").getByText(message).first()).toBeVisible();

      if (typeof mend === "string") await problem.getByRole("button", { name: mend }).click();
      else await mend(editor);
      await expect(why).toHaveCount(0);
      await expect
        .poll(() => editor.body())
        .toEqual({ ...body, httpMethod: integrationHttpMethod, ...from, ...mended });
    });
  }
});

test("a finding leads to its rule: when, in AWS's words, and where it is known from", async ({ editor }) => {
  await editor.field("Timeout (ms)").fill("1");
  const [problem, why] = [editor.problems, editor.page.getByRole("button", { name: "Why: the rule timeout-range" })];
  await why.click();
  await expect(why).toHaveAttribute("aria-expanded", "true");
  await expect(
    problem.getByText("timeoutInMillis is below 50 or above 29000 (above 900000 with STREAM)"),
  ).toBeVisible();
  await expect(
    problem.getByText("BadRequestException: “Timeout should be between 50 ms and <longest> ms”"),
  ).toBeVisible();
  await expect(problem.getByText(/^recorded, seen in AWS's own answers: /)).toBeVisible();
  await why.press("Enter");
  await expect(problem.getByText(/^recorded, /)).toHaveCount(0);
});
