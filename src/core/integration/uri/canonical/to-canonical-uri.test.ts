import fc from "fast-check";
import { expect, test } from "vitest";
import type { UriHint } from "./canonical-uri.ts";
import { toCanonicalUri } from "./to-canonical-uri.ts";

const invocation = (arn: string, region = "us-east-1", partition = "aws") =>
  `arn:${partition}:apigateway:${region}:lambda:path/2015-03-31/functions/${arn}/invocations`;
const FUNCTION = "arn:aws:lambda:us-east-1:123456789012:function:get-order";

/** What is typed, and the URI, type and verb that it stands for. */
const CASES: readonly (readonly [text: string, hint: UriHint, expected: string, title: string])[] = [
  [FUNCTION, {}, `AWS_PROXY POST ${invocation(FUNCTION)}`, "Use the function's invocation URI"],
  [FUNCTION, { type: "AWS" }, `AWS POST ${invocation(FUNCTION)}`, "Use the function's invocation URI"],
  [FUNCTION, { type: "HTTP" }, `AWS_PROXY POST ${invocation(FUNCTION)}`, "Use the function's invocation URI"],
  [`${FUNCTION}:live`, {}, `AWS_PROXY POST ${invocation(`${FUNCTION}:live`)}`, "Use the function's invocation URI"],
  [
    `${FUNCTION}:$LATEST`,
    {},
    `AWS_PROXY POST ${invocation(`${FUNCTION}:$LATEST`)}`,
    "Use the function's invocation URI",
  ],
  [
    "arn:aws:lambda:us-east-1:123456789012:function:${stageVariables.fn}:${stageVariables.alias}",
    {},
    `AWS_PROXY POST ${invocation("arn:aws:lambda:us-east-1:123456789012:function:${stageVariables.fn}:${stageVariables.alias}")}`,
    "Use the function's invocation URI",
  ],
  [
    "arn:aws-cn:lambda:cn-north-1:123456789012:function:f",
    {},
    `AWS_PROXY POST ${invocation("arn:aws-cn:lambda:cn-north-1:123456789012:function:f", "cn-north-1", "aws-cn")}`,
    "Use the function's invocation URI",
  ],
  [
    "123456789012:function:get-order",
    { region: "us-east-1" },
    `AWS_PROXY POST ${invocation(FUNCTION)}`,
    "Use the function's invocation URI",
  ],
  [
    `arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/${FUNCTION}`,
    { type: "AWS_PROXY" },
    `AWS_PROXY POST ${invocation(FUNCTION)}`,
    "Use the function's invocation URI",
  ],
  [
    "arn:aws:sqs:us-east-1:123456789012:orders",
    { type: "HTTP" },
    "AWS POST arn:aws:apigateway:us-east-1:sqs:path/123456789012/orders",
    "Use the queue's SendMessage URI",
  ],
  [
    "https://sqs.eu-west-1.amazonaws.com/123456789012/orders.fifo",
    { type: "HTTP_PROXY", region: "us-east-1" },
    "AWS POST arn:aws:apigateway:eu-west-1:sqs:path/123456789012/orders.fifo",
    "Use the queue's SendMessage URI",
  ],
  [
    "https://sqs.cn-north-1.amazonaws.com.cn/123456789012/orders",
    {},
    "AWS POST arn:aws-cn:apigateway:cn-north-1:sqs:path/123456789012/orders",
    "Use the queue's SendMessage URI",
  ],
  [
    "https://us-west-2.queue.amazonaws.com/123456789012/orders",
    {},
    "AWS POST arn:aws:apigateway:us-west-2:sqs:path/123456789012/orders",
    "Use the queue's SendMessage URI",
  ],
  [
    "arn:aws-us-gov:sns:us-gov-west-1:123456789012:shipped",
    {},
    "AWS POST arn:aws-us-gov:apigateway:us-gov-west-1:sns:action/Publish",
    "Use the topic's Publish URI",
  ],
  [
    "arn:aws:dynamodb:us-east-1:123456789012:table/orders",
    {},
    "AWS POST arn:aws:apigateway:us-east-1:dynamodb:action/PutItem",
    "Use the table's PutItem URI",
  ],
  [
    "arn:aws:dynamodb:us-east-1:123456789012:table/orders/index/by-customer",
    {},
    "AWS POST arn:aws:apigateway:us-east-1:dynamodb:action/Query",
    "Use the index's Query URI",
  ],
  [
    "arn:aws:s3:::receipts",
    { region: "eu-west-1" },
    "AWS GET arn:aws:apigateway:eu-west-1:s3:path/receipts",
    "Use the bucket's ListObjects URI",
  ],
  [
    "arn:aws:s3:::receipts/*",
    {},
    "AWS GET arn:aws:apigateway:us-east-1:s3:path/receipts/{key}",
    "Use the bucket's GetObject URI",
  ],
  [
    "arn:aws-cn:s3:::receipts/2026/a.pdf",
    { region: "us-east-1" },
    "AWS GET arn:aws-cn:apigateway:cn-north-1:s3:path/receipts/2026/a.pdf",
    "Use the object's GetObject URI",
  ],
  [
    "s3://receipts/2026/a.pdf",
    { region: "us-gov-west-1" },
    "AWS GET arn:aws-us-gov:apigateway:us-gov-west-1:s3:path/receipts/2026/a.pdf",
    "Use the object's GetObject URI",
  ],
  [
    "s3://receipts",
    { region: "us-iso-east-1" },
    "AWS GET arn:aws-iso:apigateway:us-iso-east-1:s3:path/receipts",
    "Use the bucket's ListObjects URI",
  ],
  ["s3://receipts/", {}, "AWS GET arn:aws:apigateway:us-east-1:s3:path/receipts", "Use the bucket's ListObjects URI"],
  [
    "https://receipts.s3.us-west-2.amazonaws.com/a.pdf",
    { region: "us-east-1" },
    "AWS GET arn:aws:apigateway:us-west-2:s3:path/receipts/a.pdf",
    "Use the object's GetObject URI",
  ],
  [
    "https://s3-us-west-2.amazonaws.com/receipts/a.pdf",
    {},
    "AWS GET arn:aws:apigateway:us-west-2:s3:path/receipts/a.pdf",
    "Use the object's GetObject URI",
  ],
  [
    "https://receipts.s3.amazonaws.com/a.pdf",
    { type: "HTTP_PROXY" },
    "AWS GET arn:aws:apigateway:us-east-1:s3:path/receipts/a.pdf",
    "Use the object's GetObject URI",
  ],
  [
    "arn:aws:states:us-east-1:123456789012:stateMachine:payment",
    {},
    "AWS POST arn:aws:apigateway:us-east-1:states:action/StartExecution",
    "Use the state machine's StartExecution URI",
  ],
  [
    "arn:aws:kinesis:us-east-1:123456789012:stream/order-events",
    {},
    "AWS POST arn:aws:apigateway:us-east-1:kinesis:action/PutRecord",
    "Use the stream's PutRecord URI",
  ],
  [
    "arn:aws:firehose:us-east-1:123456789012:deliverystream/clicks",
    {},
    "AWS POST arn:aws:apigateway:us-east-1:firehose:action/PutRecord",
    "Use the delivery stream's PutRecord URI",
  ],
  [
    "arn:aws:events:us-east-1:123456789012:event-bus/orders",
    {},
    "AWS POST arn:aws:apigateway:us-east-1:events:action/PutEvents",
    "Use the event bus's PutEvents URI",
  ],
  ["https://example.com/{id}", {}, "HTTP_PROXY ANY https://example.com/{id}", "Use type HTTP_PROXY for this URL"],
  ["https://example.com", { type: "AWS" }, "HTTP ANY https://example.com", "Use type HTTP for this URL"],
  [
    "http://shop-123.us-east-1.elb.amazonaws.com/orders",
    { type: "AWS_PROXY" },
    "HTTP_PROXY ANY http://shop-123.us-east-1.elb.amazonaws.com/orders",
    "Use type HTTP_PROXY for this URL",
  ],
  [
    "shop-123.us-east-1.elb.amazonaws.com",
    { type: "AWS" },
    "HTTP ANY http://shop-123.us-east-1.elb.amazonaws.com",
    "Begin it with http://",
  ],
  [
    "shop-1.elb.us-east-1.amazonaws.com:8080/a",
    {},
    "HTTP_PROXY ANY http://shop-1.elb.us-east-1.amazonaws.com:8080/a",
    "Begin it with http://",
  ],
  ["example.com/orders", { type: "HTTP" }, "HTTP ANY https://example.com/orders", "Begin it with https://"],
  [
    ' "arn:aws:sqs:us-east-1:123456789012:orders"\n',
    {},
    "AWS POST arn:aws:apigateway:us-east-1:sqs:path/123456789012/orders",
    "Use the queue's SendMessage URI",
  ],
];

test.each(CASES)("%s (%o) stands for %s", (...[text, hint, expected, title]) => {
  const found = toCanonicalUri(text, hint);
  expect(found && `${found.type} ${found.integrationHttpMethod} ${found.uri}`).toBe(expected);
  expect(found?.title).toBe(title);
});

test.each(CASES)("leaves the answer to %s (%o) as it is", (text, hint) => {
  const found = toCanonicalUri(text, hint);
  expect(found && toCanonicalUri(found.uri, { ...hint, type: found.type })).toBeNull();
});

/** Right already, or nothing that could be called. */
const LEFT_ALONE: readonly (readonly [text: string, hint: UriHint])[] = [
  ["", {}],
  ["orders", {}],
  ["get-order", { type: "AWS_PROXY", region: "us-east-1" }],
  [invocation(FUNCTION), { type: "AWS_PROXY" }],
  [`arn:aws:apigateway:us-east-1:lambda:path/2021-11-15/functions/${FUNCTION}/response-streaming-invocations`, {}],
  [`arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/${FUNCTION}/versions`, { type: "AWS" }],
  ["arn:aws:apigateway:us-east-1:sqs:path/123456789012/orders", { type: "HTTP" }],
  ["arn:aws:apigateway:us-east-1:dynamodb:action/PutItem", {}],
  ["https://example.com/orders", { type: "HTTP" }],
  ["https://${stageVariables.host}/{proxy}", { type: "HTTP_PROXY" }],
  ["example.com", { type: "AWS" }],
  ["123456789012:function:get-order", {}],
  ["arn:aws:sns:us-east-1:123456789012:topic:6b0e71bd-7e97-4d97-80ce-4a0994e55286", {}],
  ["arn:aws:dynamodb:us-east-1:123456789012:table/orders/stream/2026-01-01T00:00:00.000", {}],
  ["arn:aws:lambda:us-east-1:123456789012:layer:tools:1", {}],
  ["arn:aws:iam::123456789012:role/orders", {}],
  ["arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/app/shop/50dc6c495c0c9188", {}],
  ["arn:aws:sqs:us-east-1::orders", {}],
  ["arn:aws:sqs:${AWS::Region}:123456789012:orders", {}],
  ["arn:aws-iso:s3:::receipts", {}],
  ["arn:aws:s3:us-west-2:123456789012:accesspoint/receipts", {}],
];

test.each(LEFT_ALONE)("leaves %s (%o) alone", (text, hint) => {
  expect(toCanonicalUri(text, hint)).toBeNull();
});

test("brings what the call needs besides, with the name that the URI no longer holds", () => {
  const text = "arn:aws:dynamodb:us-east-1:123456789012:table/orders";
  expect(toCanonicalUri(text, {})).toEqual({
    uri: "arn:aws:apigateway:us-east-1:dynamodb:action/PutItem",
    type: "AWS",
    integrationHttpMethod: "POST",
    title: "Use the table's PutItem URI",
    starter: {
      requestParameters: { "integration.request.header.Content-Type": "'application/x-amz-json-1.0'" },
      requestTemplates: {
        "application/json": `{
  "TableName": "orders",
  "Item": { "id": { "S": "$context.requestId" }, "body": { "S": "$util.escapeJavaScript($input.body).replaceAll("\\\\'", "'")" } }
}`,
      },
    },
  });
});

test.each(
  CASES.filter(([text, , expected]) => /:action\//.test(expected) && text.startsWith("arn:")).map(([text]) => text),
)("names %s in the template", (text) => {
  const name = text.slice(text.search(/[^:/]+$/));
  expect(toCanonicalUri(text, {})?.starter?.requestTemplates?.["application/json"]).toContain(name);
});

test("sends to a FIFO queue what such a queue asks for", () => {
  const { starter } = toCanonicalUri("arn:aws:sqs:us-east-1:123456789012:orders.fifo", {}) ?? {};
  expect(starter?.requestTemplates).toEqual({
    "application/json":
      "Action=SendMessage&MessageBody=$util.urlEncode($input.body)&MessageGroupId=$context.resourceId&MessageDeduplicationId=$context.requestId",
  });
});

test("never throws, and never offers what stands there already", () => {
  const part = fc.constantFrom(
    "arn:",
    "aws:",
    "lambda:",
    "s3:",
    ":",
    "/",
    "{",
    "}",
    "${",
    "https://",
    "123456789012",
    "path/",
    ".",
    "a",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(part, { maxLength: 20 }).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(text, fc.constantFrom("AWS", "AWS_PROXY", "HTTP", "HTTP_PROXY", "MOCK", undefined), (uri, type) => {
      const found = toCanonicalUri(uri, { ...(type && { type }), region: "us-east-1" });
      if (found) expect(`${found.type} ${found.uri}`).not.toBe(`${type} ${uri}`);
    }),
    { seed: 7, numRuns: 2000 },
  );
});
