import type { Finding } from "../../finding.ts";
import type { PutIntegrationInput } from "../../put-integration-input.ts";
import { badRequest, LAMBDA, LAMBDA_URI, MOCK, QUEUE, ROLE, type RuleCase } from "./rule-case.fixture.ts";

const withUri = (type: string, uri: string): Partial<PutIntegrationInput> => ({ type, uri, credentials: ROLE });
const INVOKE = { title: "Use the function's invocation URI", changes: [{ field: "uri", value: LAMBDA_URI }] } as const;
const USE_AWS = { title: "Use type AWS", changes: [{ field: "type", value: "AWS" }] } as const;
const EXPECTED_ARN = "arn:<partition>:apigateway:<region>:<service>:path/… or :action/…";

const uriFinding = (rule: string, message: string, aws: string): Finding => ({
  rule,
  field: "uri",
  severity: "error",
  message,
  aws: badRequest(aws),
  evidence: "recorded",
});

/** The labels, the model, the back end's method and URI, the connection and the timeout. */
export const MODEL_CASES: readonly RuleCase[] = [
  {
    title: "a required member is unset",
    refused: { resourceId: undefined },
    finding: {
      rule: "required-field",
      field: "resourceId",
      severity: "error",
      message: "Resource id is needed: without it there is no request.",
      aws: { code: "InvalidParameter", message: "missing required field, PutIntegrationInput.ResourceId." },
      evidence: "recorded",
    },
    accepted: { resourceId: "abc" },
  },
  {
    title: "a label is empty",
    refused: { restApiId: "" },
    finding: {
      rule: "empty-label",
      field: "restApiId",
      severity: "error",
      message: "REST API id must not be empty: without it there is no request.",
      aws: { code: "InvalidParameter", message: "minimum field size of 1, PutIntegrationInput.RestApiId." },
      evidence: "recorded",
    },
    accepted: { restApiId: "x" },
  },
  {
    title: "a label leads to another path",
    refused: { resourceId: ".." },
    finding: {
      rule: "unsendable-label",
      field: "resourceId",
      severity: "error",
      message:
        'Resource id cannot be sent: ".." would lead to another path. Give 1 to 64 lower-case letters and digits.',
      evidence: "inferred",
    },
    accepted: { resourceId: "a" },
  },
  {
    title: "a label has no UTF-8 form",
    refused: { httpMethod: "\ud800" },
    finding: {
      rule: "unsendable-label",
      field: "httpMethod",
      severity: "error",
      message:
        "Method cannot be sent: it holds half of a surrogate pair, which has no UTF-8 form. Give one of GET, PUT, POST, DELETE, PATCH, OPTIONS, HEAD, ANY.",
      evidence: "inferred",
    },
    accepted: { httpMethod: "ANY" },
  },
  {
    title: "an id looks like none of AWS's",
    refused: { restApiId: "Orders API" },
    finding: {
      rule: "identifier-shape",
      field: "restApiId",
      severity: "warning",
      message: 'REST API id should be 1 to 64 lower-case letters and digits; the proxy does not forward "Orders API".',
      evidence: "inferred",
    },
    accepted: { restApiId: "0".repeat(64) },
  },
  {
    title: "a type is unknown",
    refused: { type: "HTTPS_PROXY" },
    finding: {
      rule: "type-enum",
      field: "type",
      severity: "error",
      message: 'Integration type must be one of HTTP, MOCK, AWS_PROXY, HTTP_PROXY, AWS; "HTTPS_PROXY" is none of them.',
      aws: {
        code: "ValidationException",
        message:
          "1 validation error detected: Value 'HTTPS_PROXY' at 'putIntegrationInput.type' failed to satisfy constraint: Member must satisfy enum value set: [HTTP, MOCK, AWS_PROXY, HTTP_PROXY, AWS]",
      },
      evidence: "recorded",
      fix: { title: "Use HTTP_PROXY", changes: [{ field: "type", value: "HTTP_PROXY" }] },
    },
    accepted: { type: "HTTP_PROXY" },
  },
  {
    title: "a connection type is unknown",
    refused: { connectionType: "PRIVATE" },
    finding: {
      rule: "connection-type-enum",
      field: "connectionType",
      severity: "error",
      message: 'Connection must be one of INTERNET, VPC_LINK; "PRIVATE" is none of them.',
      aws: {
        code: "ValidationException",
        message:
          "1 validation error detected: Value 'PRIVATE' at 'putIntegrationInput.connectionType' failed to satisfy constraint: Member must satisfy enum value set: [INTERNET, VPC_LINK]",
      },
      evidence: "inferred",
    },
    accepted: { connectionType: "INTERNET" },
  },
  {
    title: "a connection type is nearly known",
    refused: { connectionType: "VPCLINK", connectionId: "${stageVariables.link}" },
    finding: {
      rule: "connection-type-enum",
      field: "connectionType",
      severity: "error",
      message: 'Connection must be one of INTERNET, VPC_LINK; "VPCLINK" is none of them.',
      aws: {
        code: "ValidationException",
        message:
          "1 validation error detected: Value 'VPCLINK' at 'putIntegrationInput.connectionType' failed to satisfy constraint: Member must satisfy enum value set: [INTERNET, VPC_LINK]",
      },
      evidence: "inferred",
      fix: { title: "Use VPC_LINK", changes: [{ field: "connectionType", value: "VPC_LINK" }] },
    },
    also: ["connection-id-unused"],
    accepted: { connectionType: "VPC_LINK", connectionId: "${stageVariables.link}" },
  },
  {
    title: "the back end's method is missing",
    refused: { ...LAMBDA, type: "AWS", integrationHttpMethod: undefined },
    finding: {
      rule: "backend-method-needed",
      field: "integrationHttpMethod",
      severity: "error",
      message: "Type AWS needs the back end's method.",
      aws: badRequest("Enumeration value for HttpMethod must be non-empty"),
      evidence: "recorded",
      fix: { title: "Use POST", changes: [{ field: "integrationHttpMethod", value: "POST" }] },
    },
    accepted: MOCK,
  },
  {
    title: "the back end's method is no verb",
    refused: { integrationHttpMethod: "post" },
    finding: {
      rule: "backend-method-verb",
      field: "integrationHttpMethod",
      severity: "warning",
      message:
        'The back end\'s method should be one of GET, PUT, POST, DELETE, PATCH, OPTIONS, HEAD, ANY; "post" is most likely refused.',
      evidence: "inferred",
      fix: { title: "Use POST", changes: [{ field: "integrationHttpMethod", value: "POST" }] },
    },
    accepted: { integrationHttpMethod: "ANY" },
  },
  {
    title: "a Lambda proxy is called with GET",
    refused: { ...LAMBDA, integrationHttpMethod: "GET" },
    finding: {
      rule: "lambda-needs-post",
      field: "integrationHttpMethod",
      severity: "error",
      message:
        "Lambda functions are invoked with POST; with GET AWS accepts the integration and every call fails with 500.",
      evidence: "recorded",
      fix: { title: "Use POST", changes: [{ field: "integrationHttpMethod", value: "POST" }] },
    },
    accepted: LAMBDA,
  },
  {
    title: "the URI is missing",
    refused: { type: "HTTP_PROXY", uri: "" },
    finding: uriFinding(
      "uri-needed",
      "Type HTTP_PROXY needs the URI of its back end.",
      "Invalid integration URI specified",
    ),
    accepted: { ...MOCK, uri: "" },
  },
  {
    title: "an HTTP URI is no URL",
    refused: withUri("HTTP", "non-valid-http"),
    finding: uriFinding(
      "uri-http-endpoint",
      "The URI must be a URL that begins with http:// or https://; the protocol cannot come from a stage variable.",
      "Invalid HTTP endpoint specified for URI",
    ),
    accepted: withUri("HTTP", "https://${stageVariables.testHost}"),
  },
  {
    title: "an AWS URI is no ARN",
    refused: withUri("AWS", "non-valid-arn"),
    finding: uriFinding("uri-arn", `The URI must be an ARN: ${EXPECTED_ARN}.`, "Invalid ARN specified in the request"),
    accepted: withUri("AWS", "arn:aws:apigateway:us-east-1:sqs:path/123456789012/orders"),
  },
  {
    title: "an ARN's first part is misspelt",
    refused: withUri("AWS_PROXY", "bad-arn:lambda:path/2015-03-31/functions/f/invocations"),
    finding: uriFinding("uri-arn", `The URI must be an ARN: ${EXPECTED_ARN}.`, "Invalid ARN specified in the request"),
    accepted: withUri("AWS_PROXY", LAMBDA_URI),
  },
  {
    title: "the partition is misspelt",
    refused: withUri("AWS", "arn:was:apigateway:us-east-1:s3:path/bucket/key"),
    finding: {
      ...uriFinding("uri-partition", '"was" is no AWS partition; most accounts are in "aws".', "Invalid AWS URI"),
      fix: {
        title: "Write arn:aws",
        changes: [{ field: "uri", value: "arn:aws:apigateway:us-east-1:s3:path/bucket/key" }],
      },
    },
    accepted: withUri("AWS", "arn:aws-cn:apigateway:cn-north-1:s3:path/bucket/key"),
  },
  {
    title: "the ARN names neither path nor action",
    refused: withUri("AWS", "arn:aws:iam::0000000000:role/service-role/asdf"),
    finding: uriFinding(
      "uri-path-or-action",
      `The URI is the ARN of a thing in iam, not of a call to it; it should be ${EXPECTED_ARN}.`,
      "AWS ARN for integration must contain path or action",
    ),
    accepted: withUri("AWS", "arn:aws:apigateway:us-east-1:dynamodb:action/Query"),
  },
  {
    title: "the sixth part of a service ARN is misspelt",
    refused: withUri("AWS_PROXY", LAMBDA_URI.replace("lambda:path", "lambda:test")),
    finding: {
      ...uriFinding(
        "uri-path-or-action",
        `The URI names neither a path nor an action; it should be ${EXPECTED_ARN}.`,
        "AWS ARN for integration must contain path or action",
      ),
      fix: INVOKE,
    },
    accepted: withUri("AWS_PROXY", LAMBDA_URI.replace("function:f", "function:${stageVariables.f}")),
  },
  {
    title: "the URI is a bare Lambda ARN",
    refused: withUri("AWS_PROXY", "arn:aws:lambda:us-east-1:123456789012:function:f"),
    finding: {
      ...uriFinding(
        "uri-path-or-action",
        "The URI is a Lambda function's own ARN; API Gateway wants the ARN of its invocation.",
        "AWS ARN for integration must contain path or action",
      ),
      fix: INVOKE,
    },
    accepted: withUri("AWS_PROXY", LAMBDA_URI),
  },
  {
    title: "a host stands without its protocol",
    refused: { uri: "example.com/orders" },
    finding: {
      ...uriFinding(
        "uri-http-endpoint",
        "The URI must be a URL that begins with http:// or https://; the protocol cannot come from a stage variable.",
        "Invalid HTTP endpoint specified for URI",
      ),
      fix: { title: "Begin it with https://", changes: [{ field: "uri", value: "https://example.com/orders" }] },
    },
    accepted: { uri: "HTTP://example.com/orders" },
  },
  {
    title: "an AWS URI is a queue's URL, and nothing else is set",
    refused: { type: "AWS_PROXY", uri: "https://sqs.us-east-1.amazonaws.com/123456789012/orders", credentials: ROLE },
    finding: {
      ...uriFinding("uri-arn", `The URI must be an ARN: ${EXPECTED_ARN}.`, "Invalid ARN specified in the request"),
      fix: {
        title: "Use the queue's SendMessage URI",
        changes: [
          { field: "uri", value: "arn:aws:apigateway:us-east-1:sqs:path/123456789012/orders" },
          { field: "type", value: "AWS" },
          {
            field: "requestTemplates",
            value: { "application/json": "Action=SendMessage&MessageBody=$util.urlEncode($input.body)" },
          },
          {
            field: "requestParameters",
            value: { "integration.request.header.Content-Type": "'application/x-www-form-urlencoded'" },
          },
        ],
      },
    },
    accepted: QUEUE,
  },
  {
    title: "an AWS URI is a queue's URL, and a template stands there",
    refused: {
      type: "AWS",
      uri: "https://sqs.us-east-1.amazonaws.com/123456789012/orders",
      credentials: ROLE,
      requestTemplates: { "application/json": "Action=ReceiveMessage" },
    },
    finding: uriFinding("uri-arn", `The URI must be an ARN: ${EXPECTED_ARN}.`, "Invalid ARN specified in the request"),
    accepted: { ...QUEUE, requestTemplates: { "application/json": "Action=ReceiveMessage" } },
  },
  ...(
    [
      ["arn:aws:apigateway:us-east-1:s3:path/bucket/key", USE_AWS],
      ["arn:aws:apigateway:us-east-1:dynamodb:action/Query", USE_AWS],
      [LAMBDA_URI.replace(":lambda:path", ":firehose:path"), USE_AWS],
      [LAMBDA_URI.replace("2015-03-31/functions", "random/value"), INVOKE],
    ] as const
  ).map(([uri, fix]) => ({
    title: `AWS_PROXY calls ${uri}`,
    refused: withUri("AWS_PROXY", uri),
    finding: {
      ...uriFinding(
        "uri-proxy-target",
        "AWS_PROXY can only invoke a Lambda function (lambda:path/2015-03-31/functions/<function ARN>/invocations) or a Firehose stream; type AWS reaches every service.",
        "Integrations of type 'AWS_PROXY' currently only supports Lambda function and Firehose stream invocations.",
      ),
      fix,
    },
    accepted: withUri("AWS", uri),
  })),
  {
    title: "a VPC link connection has no link",
    refused: { connectionType: "VPC_LINK" },
    finding: {
      rule: "vpc-link-connection-id",
      field: "connectionId",
      severity: "error",
      message: "A connection through a VPC link needs the link's id, or ${stageVariables.name}.",
      aws: badRequest("ConnectionId should be set to the vpcLinkId or stage variable on connection type VPC_LINK"),
      evidence: "recorded",
    },
    accepted: { connectionType: "VPC_LINK", connectionId: "${stageVariables.vpcLinkId}" },
  },
  {
    title: "a VPC link id has no effect",
    refused: { connectionId: "abc123" },
    finding: {
      rule: "connection-id-unused",
      field: "connectionId",
      severity: "info",
      message: "A VPC link id belongs to a VPC_LINK connection; what AWS makes of it here is not known.",
      evidence: "inferred",
      fix: { title: "Connect through the VPC link", changes: [{ field: "connectionType", value: "VPC_LINK" }] },
    },
    accepted: { connectionId: "" },
  },
  {
    title: "the timeout is too short",
    refused: { timeoutInMillis: 49 },
    finding: {
      rule: "timeout-range",
      field: "timeoutInMillis",
      severity: "error",
      message: "The timeout must lie between 50 and 29,000 ms.",
      aws: badRequest("Timeout should be between 50 ms and 29000 ms"),
      evidence: "recorded",
      fix: { title: "Use 50 ms", changes: [{ field: "timeoutInMillis", value: 50 }] },
    },
    accepted: { timeoutInMillis: 50 },
  },
  {
    title: "the timeout is too long",
    refused: { timeoutInMillis: 29_001 },
    finding: {
      rule: "timeout-range",
      field: "timeoutInMillis",
      severity: "error",
      message: "The timeout must lie between 50 and 29,000 ms, unless the account's quota was raised.",
      aws: badRequest("Timeout should be between 50 ms and 29000 ms"),
      evidence: "recorded",
      fix: { title: "Use 29,000 ms", changes: [{ field: "timeoutInMillis", value: 29_000 }] },
    },
    accepted: { timeoutInMillis: 29_000 },
  },
  {
    title: "the timeout is too long even for a stream",
    refused: { type: "HTTP_PROXY", responseTransferMode: "STREAM", timeoutInMillis: 900_001 },
    finding: {
      rule: "timeout-range",
      field: "timeoutInMillis",
      severity: "error",
      message: "The timeout must lie between 50 and 900,000 ms, unless the account's quota was raised.",
      aws: badRequest("Timeout should be between 50 ms and 900000 ms"),
      evidence: "recorded",
      fix: { title: "Use 900,000 ms", changes: [{ field: "timeoutInMillis", value: 900_000 }] },
    },
    accepted: { type: "HTTP_PROXY", responseTransferMode: "STREAM", timeoutInMillis: 900_000 },
  },
];
