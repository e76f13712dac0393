import fc from "fast-check";
import { INTEGRATION_TYPES, VERBS } from "../../fields/fields.ts";
import type { PutIntegrationInput } from "../../put-integration-input.ts";
import type { MethodContext } from "../rule.ts";
import { FUNCTION, LAMBDA_URI, QUEUE, ROLE, STREAM_URI } from "./rule-case.fixture.ts";

const anyOf = (...values: readonly string[]) =>
  fc.oneof({ arbitrary: fc.constantFrom(...values), weight: 9 }, fc.string());
const name = anyOf("id", "Id", "A", "proxy+", "Authorization", "TE", "Content-Length", "a[]", "__proto__", "");
const place = fc.constantFrom("header", "querystring", "path", "headers", "body", "multivalueheader");
const target = fc.oneof(
  fc
    .tuple(fc.constantFrom("integration.request.", "method.request.", ""), place, name)
    .map(([head, at, tail]) => `${head}${at}.${tail}`),
  name,
);
const source = fc.oneof(
  fc
    .tuple(fc.constantFrom("method.request.", "integration.request."), place, name)
    .map(([head, at, tail]) => `${head}${at}.${tail}`),
  anyOf(
    "'a'",
    "a",
    "'",
    "'${a}'",
    "'\u00e9 %'",
    "'$context.stage'",
    "${stageVariables.a}",
    "'${stageVariables.a}'",
    "$context.stage",
    '"a"',
    " 'a' ",
    "method.request.body",
    "context.stage",
    "",
  ),
);
const uri = anyOf(
  "https://example.com/{id}/${stageVariables.id}",
  "example.com/{proxy+}",
  QUEUE.uri,
  LAMBDA_URI,
  STREAM_URI,
  FUNCTION,
  LAMBDA_URI.replace("apigateway:us-east-1", "apigateway:cn-north-1"),
  LAMBDA_URI.replace("lambda:us-east-1", "lambda:nowhere"),
  LAMBDA_URI.replace("123456789012", "1"),
  LAMBDA_URI.replace("/invocations", ""),
  "arn:aws:sqs:us-east-1:123456789012:orders",
  "arn:was:apigateway:us-east-1:s3:path/b/{id}",
  "arn:aws:apigateway:us-east-1:s3:test/b",
  "",
);

/** Inputs of which most are wrong in several ways, as AWS's SDKs would take them. */
export const anyInput: fc.Arbitrary<Partial<PutIntegrationInput>> = fc.record(
  {
    restApiId: anyOf("a1b2", "", ".."),
    resourceId: anyOf("r1", "Orders"),
    httpMethod: anyOf(...VERBS),
    type: anyOf(...INTEGRATION_TYPES, ...INTEGRATION_TYPES, "HTTPS_PROXY", "aws"),
    integrationHttpMethod: anyOf("GET", "POST", "ANY", "gett", "post", ""),
    uri,
    connectionType: anyOf("INTERNET", "VPC_LINK", "VPCLINK", ""),
    connectionId: anyOf("abc123", "${stageVariables.link}", ""),
    credentials: anyOf("", "NONE", "role", ROLE, "arn:aws:iam::*:user/*", "arn:aws:iam::999999999999:user/me"),
    requestParameters: fc.dictionary(target, source, { maxKeys: 4 }),
    requestTemplates: fc.dictionary(
      anyOf("application/json", "application.json", "123", "$default", "text/xml; charset=utf-8", "text/xml"),
      anyOf("", '{"statusCode": 200}', "$context.requestOverride.path.id $context.requestOverride.header.A"),
      { maxKeys: 3 },
    ),
    passthroughBehavior: anyOf("WHEN_NO_MATCH", "WHEN_NO_TEMPLATE", "WHEN_NO_TEMPLATES", "NEVER", ""),
    contentHandling: anyOf("CONVERT_TO_BINARY", "CONVERT_TO_TEXT", "convert_to_text"),
    timeoutInMillis: fc.oneof(fc.constantFrom(49, 50, 29_000, 29_001, 900_000, 900_001), fc.integer()),
    cacheKeyParameters: fc.array(anyOf("method.request.path.id", "method.request.path.ID", "x", ""), { maxLength: 3 }),
    tlsConfig: fc.dictionary(fc.constant("insecureSkipVerification"), fc.boolean()),
    responseTransferMode: anyOf("BUFFERED", "STREAM", "STREAMED"),
    integrationTarget: anyOf("", ROLE),
  },
  { requiredKeys: [] },
);

export const anyMethod: fc.Arbitrary<MethodContext> = fc.record(
  {
    requestParameters: fc.dictionary(
      fc.constantFrom("method.request.path.id", "method.request.header.A", "method.request.querystring.A"),
      fc.boolean(),
      { maxKeys: 3 },
    ),
    authorizationType: fc.constantFrom("NONE", "AWS_IAM"),
    resourcePath: fc.constantFrom("/", "/orders/{id}", "/{proxy+}"),
    accountId: fc.constantFrom("123456789012", "111111111111"),
  },
  { requiredKeys: [] },
);
