import type { SAMPLES } from "../../../core/integration/samples.ts";
import type { Station } from "../../../state/view/places.ts";
import type { EndpointKind } from "./flow.ts";

/** Who answers, what each station says, and where the line differs from a straight one. */
export type Picture = readonly [
  endpoint: EndpointKind,
  stations: readonly string[],
  line?: { readonly past: readonly Station[]; readonly isPrivate: boolean },
];

/** Every sample as it is drawn while nothing is known of its method. */
export const PICTURES: Readonly<Record<(typeof SAMPLES)[number]["id"], Picture>> = {
  "sqs-send-message": [
    "aws",
    [
      "Client, POST",
      "Method request, or4d5r6s2a",
      "Parameters, 1 mapped",
      "Template, application/json",
      "Content, as is, 415 without a template",
      "Endpoint, SQS SendMessage, orders",
    ],
  ],
  "sns-publish": [
    "aws",
    [
      "Client, POST",
      "Method request, n0t1f4c8v7",
      "Parameters, 1 mapped",
      "Template, application/json",
      "Content, as is, 415 without a template",
      "Endpoint, SNS Publish",
    ],
  ],
  "dynamodb-put-item": [
    "aws",
    [
      "Client, PUT",
      "Method request, or4d5r6id7",
      "Parameters, 1 mapped",
      "Template, application/json",
      "Content, as is, 415 without a template",
      "Endpoint, DynamoDB PutItem",
    ],
  ],
  "dynamodb-query": [
    "aws",
    [
      "Client, GET",
      "Method request, or4d5r6s2a",
      "Parameters, 1 mapped",
      "Template, application/json",
      "Content, as is, 415 without a template",
      "Endpoint, DynamoDB Query",
    ],
  ],
  "s3-get-object": [
    "aws",
    [
      "Client, GET",
      "Method request, rc5p1t8y3u",
      "Parameters, 2 mapped",
      "Template, none",
      "Content, as is",
      "Endpoint, S3 {bucket}/{key}",
    ],
  ],
  "s3-get-object-action": [
    "aws",
    [
      "Client, GET",
      "Method request, rc5p1t8y3u",
      "Parameters, 1 mapped",
      "Template, none",
      "Content, as is",
      "Endpoint, S3 GetObject",
    ],
  ],
  "step-functions-start-execution": [
    "aws",
    [
      "Client, POST",
      "Method request, pay8m4nt5h",
      "Parameters, 1 mapped",
      "Template, application/json",
      "Content, as is, 415 without a template",
      "Endpoint, Step Functions StartExecution",
    ],
  ],
  "kinesis-put-record": [
    "aws",
    [
      "Client, POST",
      "Method request, ev7n2ts9r4",
      "Parameters, 1 mapped",
      "Template, application/json",
      "Content, as is, 415 without a template",
      "Endpoint, Kinesis Data Streams PutRecord",
    ],
  ],
  "eventbridge-put-events": [
    "aws",
    [
      "Client, POST",
      "Method request, ev7n2ts9r4",
      "Parameters, 2 mapped",
      "Template, application/json",
      "Content, as is, 415 without a template",
      "Endpoint, EventBridge PutEvents",
    ],
  ],
  "http-proxy": [
    "http",
    [
      "Client, ANY",
      "Method request, sh1prx9l5z",
      "Parameters, 1 mapped, others pass through",
      "Template, not used by HTTP_PROXY",
      "Content, as is",
      "Endpoint, shipments.example.com, timeout 10 s",
    ],
    { past: ["template"], isPrivate: false },
  ],
  "http-parameters": [
    "http",
    [
      "Client, GET",
      "Method request, it3m5s8q1w",
      "Parameters, 5 mapped",
      "Template, none",
      "Content, as is",
      "Endpoint, catalog.example.com, timeout 5 s",
    ],
  ],
  "vpc-link": [
    "http",
    [
      "Client, GET",
      "Method request, pay8mid1j2",
      "Parameters, 1 mapped, others pass through",
      "Template, not used by HTTP_PROXY",
      "Content, as is",
      "Endpoint, payments.internal.example.com, via VPC link, timeout 3 s",
    ],
    { past: ["template"], isPrivate: true },
  ],
  "lambda-proxy": [
    "lambda",
    [
      "Client, GET",
      "Method request, or4d5r6id7",
      "Parameters, not used by AWS_PROXY",
      "Template, not used by AWS_PROXY",
      "Content, not used by AWS_PROXY",
      "Endpoint, Lambda get-order",
    ],
    { past: ["parameters", "template", "content"], isPrivate: false },
  ],
  "lambda-template": [
    "lambda",
    [
      "Client, GET",
      "Method request, or4d5r6id7",
      "Parameters, none",
      "Template, application/json",
      "Content, as is, 415 without a template",
      "Endpoint, Lambda get-order",
    ],
  ],
  mock: [
    "mock",
    [
      "Client, GET",
      "Method request, h3a1th5k8p",
      "Parameters, none",
      "Template, application/json",
      "Content, as is, 415 without a template",
      "Endpoint, API Gateway itself",
    ],
  ],
  "cors-preflight": [
    "mock",
    [
      "Client, OPTIONS",
      "Method request, or4d5r6s2a",
      "Parameters, none",
      "Template, application/json",
      "Content, as is",
      "Endpoint, API Gateway itself",
    ],
  ],
};
