import { expect, test } from "vitest";
import type { Step } from "../simulation.ts";
import { saidBy, simulateWith, stepsOf } from "../simulation.fixture.ts";

const VARIABLES = { host: "orders.example.com", path: "v2/a", fn: "get-order", alias: "live", bucket: "receipts" };
const PATH = { "integration.request.path.id": "method.request.path.id" };

const uriSteps = (type: string, uri: string, id = "7") =>
  simulateWith(
    { type, integrationHttpMethod: "POST", uri, requestParameters: PATH },
    { pathParameters: { id } },
    { stageVariables: VARIABLES },
  );

/** What is called for a URI, and how well that is known. */
const CALLED: readonly (readonly [type: string, uri: string, called: string, evidence: Step["evidence"]])[] = [
  ["HTTP", "https://example.com/a?b=c", "https://example.com/a?b=c", "recorded"],
  ["HTTP", "https://${stageVariables.host}/{id}", "https://orders.example.com/7", "recorded"],
  ["HTTP", "http://example.com/${stageVariables.path}/{id}?x={id}#top", "http://example.com/v2/a/7?x=7", "recorded"],
  ["HTTP", "https://example.com/${stageVariables.none}/b", "https://example.com//b", "inferred"],
  ["HTTP", "https://example.com/{other}/{id+}", "https://example.com/{other}/{id+}", "inferred"],
  [
    "AWS",
    "arn:aws:apigateway:eu-west-1:s3:path/${stageVariables.bucket}/{id}",
    "https://s3.eu-west-1.amazonaws.com/receipts/7",
    "documented",
  ],
  ["AWS", "arn:aws:apigateway:eu-west-1:b.s3:path/{id}", "https://b.s3.eu-west-1.amazonaws.com/7", "documented"],
  [
    "AWS",
    "arn:aws:apigateway:us-east-1:sqs:path/123456789012/orders",
    "https://sqs.us-east-1.amazonaws.com/123456789012/orders",
    "documented",
  ],
  [
    "AWS",
    "arn:aws:apigateway:us-east-1:dynamodb:action/PutItem",
    "https://dynamodb.us-east-1.amazonaws.com/?Action=PutItem",
    "inferred",
  ],
  [
    "AWS",
    "arn:aws:apigateway:us-east-1:s3:action/GetObject&Bucket=b&Key={id}",
    "https://s3.us-east-1.amazonaws.com/?Action=GetObject&Bucket=b&Key=7",
    "inferred",
  ],
  [
    "AWS",
    "arn:aws-cn:apigateway:cn-north-1:sns:action/Publish",
    "https://sns.cn-north-1.amazonaws.com.cn/?Action=Publish",
    "inferred",
  ],
  [
    "AWS",
    "arn:aws:apigateway:us-east-1:lambda:path//2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:${stageVariables.fn}:${stageVariables.alias}/invocations",
    "https://lambda.us-east-1.amazonaws.com/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:get-order:live/invocations",
    "recorded",
  ],
  [
    "AWS_PROXY",
    "arn:aws:apigateway:us-east-1:lambda:path/2021-11-15/functions/f/response-streaming-invocations",
    "https://lambda.us-east-1.amazonaws.com/2021-11-15/functions/f/response-streaming-invocations",
    "recorded",
  ],
];

test("a URI is filled in from mapped path parameters and stage variables, and an ARN stands for its service's URL", () => {
  const found = CALLED.map(([type, uri]) => {
    const simulation = uriSteps(type, uri);
    return [type, uri, simulation.backendRequest?.uri, stepsOf(simulation, "uri").at(-1)?.evidence];
  });
  expect(found).toEqual(CALLED);
});

test("a path parameter is encoded where it has to be", () => {
  const ids = ["a/b", "a b", "é?#", "100%", "a%2Bb", "\ud800", "", "{x}", "a+b@c"];
  expect(ids.map((id) => uriSteps("HTTP", "https://example.com/{id}", id).backendRequest?.uri)).toEqual(
    ["a/b", "a%20b", "%C3%A9%3F%23", "100%25", "a%2Bb", "%EF%BF%BD", "{id}", "%7Bx%7D", "a+b@c"].map(
      (path) => `https://example.com/${path}`,
    ),
  );
});

test("what is not filled in is told", () => {
  const simulation = uriSteps("HTTP", "https://example.com/${stageVariables.none}/{other}");
  expect(stepsOf(simulation, "uri").map(saidBy)).toEqual([
    ["skipped", "The stage has no variable none; its place stays empty.", "inferred"],
    ["skipped", "Nothing is mapped to {other}; it stays as it is.", "inferred"],
    ["done", "The URI is filled in, and https://example.com//{other} is called.", "inferred"],
  ]);
});

const FAILING: readonly (readonly [type: string, uri: string, why: string, evidence: Step["evidence"]])[] = [
  [
    "HTTP",
    "https://${stageVariables.none}/a",
    "Execution failed due to configuration error: Invalid endpoint address: the host is empty.",
    "recorded",
  ],
  [
    "HTTP_PROXY",
    "${stageVariables.host}/a",
    "Execution failed due to configuration error: Invalid endpoint address: orders.example.com/a is no URL.",
    "inferred",
  ],
  [
    "AWS",
    "arn:aws:lambda:us-east-1:1:function:f",
    "arn:aws:lambda:us-east-1:1:function:f is no ARN of a service's path or action.",
    "inferred",
  ],
  [
    "AWS",
    "arn:aws:apigateway:us-east-1::path/a",
    "arn:aws:apigateway:us-east-1::path/a is no ARN of a service's path or action.",
    "inferred",
  ],
];

test("a URI that cannot be called ends in 500", () => {
  const found = FAILING.map(([type, uri]) => {
    const simulation = uriSteps(type, uri);
    const { why, evidence } = simulation.steps.at(-1) ?? {};
    return [type, uri, simulation.response?.status === 500 && why, evidence];
  });
  expect(found).toEqual(FAILING);
});
