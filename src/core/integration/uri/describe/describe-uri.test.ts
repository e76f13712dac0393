import fc from "fast-check";
import { expect, test } from "vitest";
import { describeUri } from "./describe-uri.ts";

const FUNCTION = "arn:aws:lambda:us-east-1:123456789012:function:get-order";
const INVOKE = `arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/${FUNCTION}`;

const SENTENCES: readonly (readonly [uri: string, type: string, sentence: string])[] = [
  ["", "AWS", "There is no URI yet."],
  [`${INVOKE}/invocations`, "AWS_PROXY", "Invokes the Lambda function get-order in us-east-1 with the whole request."],
  [
    `${INVOKE}:live/invocations`,
    "AWS",
    "Invokes the Lambda function get-order (live) in us-east-1 with the mapped body.",
  ],
  [
    `${INVOKE}:\${stageVariables.alias}/invocations`,
    "HTTP",
    "Invokes the Lambda function get-order (${stageVariables.alias}) in us-east-1.",
  ],
  [
    `arn:aws:apigateway:us-east-1:lambda:path/2021-11-15/functions/${FUNCTION}/response-streaming-invocations`,
    "AWS_PROXY",
    "Invokes the Lambda function get-order in us-east-1 and passes its answer on as it comes.",
  ],
  [
    "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/",
    "AWS",
    "Calls Lambda in us-east-1 at the path /2015-03-31/functions/.",
  ],
  [
    "arn:aws:apigateway:us-east-1:sqs:path/123456789012/orders",
    "AWS",
    "Calls the queue orders of SQS in us-east-1; the body says which action.",
  ],
  ["arn:aws:apigateway:us-east-1:sqs:path//", "AWS", "Calls SQS in us-east-1 at the path //."],
  ["arn:aws:apigateway:us-east-1:sqs:action/SendMessage", "AWS", "Calls the action SendMessage of SQS in us-east-1."],
  ["arn:aws:apigateway:eu-west-1:dynamodb:action/Query", "AWS", "Calls the action Query of DynamoDB in eu-west-1."],
  ["arn:aws:apigateway:eu-west-1:dynamodb:action/", "AWS", "Calls DynamoDB in eu-west-1, and names no action."],
  [
    "arn:aws:apigateway:us-west-2:s3:path/{bucket}/{key}",
    "AWS",
    "Calls the object {key} in the bucket {bucket} of S3 in us-west-2; the verb says what for.",
  ],
  ["arn:aws:apigateway:us-west-2:s3:path/receipts", "AWS", "Calls the bucket receipts of S3 in us-west-2."],
  ["arn:aws:apigateway:us-west-2:s3:path/", "AWS", "Calls S3 in us-west-2, and names no bucket."],
  [
    "arn:aws:apigateway:us-west-2:receipts.s3:path/2026/a.pdf",
    "AWS",
    "Calls the object 2026/a.pdf in the bucket receipts of S3 in us-west-2; the verb says what for.",
  ],
  [
    "arn:aws:apigateway:us-west-2:www.example.com.s3:path/",
    "AWS",
    "Calls the bucket www.example.com of S3 in us-west-2.",
  ],
  [
    "arn:aws:apigateway:us-east-1:runtime.sagemaker:path/endpoints/prices/invocations",
    "AWS",
    "Calls SageMaker in us-east-1 at the path /endpoints/prices/invocations.",
  ],
  ["arn:aws:apigateway:us-east-1:newthing:action/Do", "AWS", "Calls the action Do of newthing in us-east-1."],
  [
    "arn:aws:apigateway:us-east-1:lambda:test/x",
    "AWS",
    "This ARN of API Gateway names no call: after the service it needs path/… or action/….",
  ],
  ["arn:aws:sqs:us-east-1:123456789012:orders", "AWS", "This is the name of orders in SQS, not a call to it."],
  ["https://shop.example.com/{proxy}?v=2", "HTTP_PROXY", "Calls shop.example.com at /{proxy} over HTTPS."],
  ["http://${stageVariables.host}:8080", "HTTP", "Calls ${stageVariables.host} over HTTP."],
  ["https:///x", "HTTP", "The URL names no host."],
  ["not-a-url", "HTTP", "This is neither a URL nor an ARN, so it names no back end."],
];

test.each(SENTENCES)("says of %s under %s: %s", (uri, type, sentence) => {
  expect(describeUri(uri, type).sentence).toBe(sentence);
});

test("names the parts of a call of a service", () => {
  expect(
    describeUri("arn:aws:apigateway:us-west-2:s3:action/GetObject&Bucket={bucket}&Key=${stageVariables.key}", "AWS"),
  ).toEqual({
    sentence: "Calls the action GetObject of S3 in us-west-2.",
    parts: [
      { name: "service", value: "s3", meaning: "S3" },
      {
        name: "action",
        value: "GetObject",
        meaning: "The service's operation; its input comes from the body and the parameters",
      },
      { name: "parameter Bucket", value: "{bucket}", meaning: "Sent with every call" },
      { name: "parameter Key", value: "${stageVariables.key}", meaning: "Sent with every call" },
      { name: "region", value: "us-west-2", meaning: "Where the service is called" },
      { name: "partition", value: "aws", meaning: "AWS's own regions, outside of China and GovCloud" },
      {
        name: "path parameter",
        value: "{bucket}",
        meaning: "Filled in from the request parameter integration.request.path.bucket",
      },
      {
        name: "stage variable",
        value: "${stageVariables.key}",
        meaning: "The stage's variable key; empty where the stage has none",
      },
    ],
  });
});

test("names the parts of a function's invocation, its own region where it differs", () => {
  const { parts } = describeUri(
    "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-1:123456789012:function:f:live/invocations",
    "AWS_PROXY",
  );
  expect(parts.map(({ name, value }) => `${name} ${value}`)).toEqual([
    "service lambda",
    "function f",
    "version or alias live",
    "account 123456789012",
    "function's region eu-west-1",
    "API version 2015-03-31",
    "region us-east-1",
    "partition aws",
  ]);
});

test("names the parts of a URL, each variable once", () => {
  const { parts } = describeUri("HTTPS://${stageVariables.host}:8443/{a}/{a}?x=1", "HTTP");
  expect(parts.map(({ name, value }) => `${name} ${value}`)).toEqual([
    "protocol HTTPS",
    "host ${stageVariables.host}",
    "port 8443",
    "path /{a}/{a}",
    "query string x=1",
    "stage variable ${stageVariables.host}",
    "path parameter {a}",
  ]);
});

test("has a sentence for any text, and takes each part from it", () => {
  const piece = fc.constantFrom(
    "arn:",
    "aws:",
    "apigateway:",
    "r:",
    "lambda:",
    "path/",
    "action/",
    "functions/",
    "&",
    "=",
    "{x}",
    "${stageVariables.y}",
    "https://",
    ":",
    "?",
    "s3.",
    ".",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join("")),
  );
  fc.assert(
    fc.property(text, fc.string(), (uri, type) => {
      const { sentence, parts } = describeUri(uri, type);
      expect(sentence).toMatch(/^\S[^]*\.$/);
      for (const { name, value } of parts) expect(`${name}: ${uri}`).toContain(value.replace(/^\//, ""));
    }),
    { seed: 11, numRuns: 2000 },
  );
});
