import type { PutIntegrationInput } from "./put-integration-input.ts";

/** A valid and typical integration to start from. */
export interface Sample {
  readonly id: string;
  readonly name: string;
  /** What it is for, in a sentence. */
  readonly description: string;
  readonly input: PutIntegrationInput;
}

/** The labels are those of the sandbox's Orders API, so that a sample can be submitted as it stands. */
const ORDERS = "k7o2rd3rs1";

export const SAMPLES = [
  {
    id: "sqs-send-message",
    name: "SQS SendMessage",
    description: "Puts the request's body on a queue, without a line of code in between.",
    input: {
      restApiId: ORDERS,
      resourceId: "or4d5r6s2a",
      httpMethod: "POST",
      type: "AWS",
      integrationHttpMethod: "POST",
      uri: "arn:aws:apigateway:us-east-1:sqs:path/123456789012/orders",
      credentials: "arn:aws:iam::123456789012:role/orders-api-sends-messages",
      requestParameters: { "integration.request.header.Content-Type": "'application/x-www-form-urlencoded'" },
      requestTemplates: {
        "application/json": "Action=SendMessage&MessageBody=$util.urlEncode($input.body)",
      },
      passthroughBehavior: "NEVER",
    },
  },
  {
    id: "lambda-proxy",
    name: "Lambda proxy",
    description: "Hands the whole request to a Lambda function and returns what it answers.",
    input: {
      restApiId: ORDERS,
      resourceId: "or4d5r6id7",
      httpMethod: "GET",
      type: "AWS_PROXY",
      integrationHttpMethod: "POST",
      uri: "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:get-order/invocations",
    },
  },
  {
    id: "http-proxy",
    name: "HTTP proxy with {proxy+}",
    description: "Passes every path below a resource on to an HTTP back end.",
    input: {
      restApiId: ORDERS,
      resourceId: "sh1prx9l5z",
      httpMethod: "ANY",
      type: "HTTP_PROXY",
      integrationHttpMethod: "ANY",
      uri: "https://shipments.example.com/{proxy}",
      requestParameters: { "integration.request.path.proxy": "method.request.path.proxy" },
      passthroughBehavior: "WHEN_NO_MATCH",
      timeoutInMillis: 10000,
    },
  },
  {
    id: "mock",
    name: "MOCK",
    description: "Answers from API Gateway itself: for CORS preflights and for APIs whose back end is yet to come.",
    input: {
      restApiId: ORDERS,
      resourceId: "h3a1th5k8p",
      httpMethod: "GET",
      type: "MOCK",
      requestTemplates: { "application/json": '{"statusCode": 200}' },
      passthroughBehavior: "WHEN_NO_TEMPLATES",
    },
  },
] as const satisfies readonly Sample[];
