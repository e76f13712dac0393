import { SEED_IDS } from "../../src/core/sandbox/seed/seed-ids.ts";
import type { Place } from "./call-operation.ts";

const LAMBDA_URI =
  "arn:aws:apigateway:us-west-2:lambda:path/2015-03-31/functions/arn:aws:lambda:us-west-2:123412341234:function:function_name/invocations";

/** An example of AWS's command line for put-integration. */
export interface CliExample {
  readonly title: string;
  /** Its arguments, as the command's input names them. The place is one of the sandbox's. */
  readonly input: Place & Readonly<Record<string, unknown>>;
  /** The body that must be sent. */
  readonly body: Readonly<Record<string, unknown>>;
  /** What AWS fills in. */
  readonly added: Readonly<Record<string, unknown>>;
}

const place = (path: "/health" | "/orders" | "/orders/{orderId}") => ({
  restApiId: SEED_IDS.ordersApi,
  resourceId: SEED_IDS.orders[path],
  httpMethod: "GET",
});

const filledIn = (resourceId: string) => ({
  passthroughBehavior: "WHEN_NO_MATCH",
  timeoutInMillis: 29_000,
  cacheNamespace: resourceId,
  cacheKeyParameters: [],
});

/** The arguments of all three examples that the command line's documentation has. Source: aws-cli 1.45, put-integration. */
export const CLI_EXAMPLES: readonly CliExample[] = [
  {
    title: "a MOCK integration",
    input: { ...place("/health"), type: "MOCK", requestTemplates: { "application/json": '{"statusCode": 200}' } },
    body: { type: "MOCK", requestTemplates: { "application/json": '{"statusCode": 200}' } },
    added: filledIn(SEED_IDS.orders["/health"]),
  },
  {
    title: "an HTTP integration",
    input: { ...place("/orders"), type: "HTTP", integrationHttpMethod: "GET", uri: "https://domain.tld/path" },
    body: { type: "HTTP", httpMethod: "GET", uri: "https://domain.tld/path" },
    added: { ...filledIn(SEED_IDS.orders["/orders"]), connectionType: "INTERNET" },
  },
  {
    title: "an AWS integration with a Lambda function",
    input: { ...place("/orders/{orderId}"), type: "AWS", integrationHttpMethod: "POST", uri: LAMBDA_URI },
    body: { type: "AWS", httpMethod: "POST", uri: LAMBDA_URI },
    added: filledIn(SEED_IDS.orders["/orders/{orderId}"]),
  },
];
