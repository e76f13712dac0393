import { isLambdaUri } from "../../uri/is-lambda-uri.ts";
import { parseArn, type Arn } from "../../uri/parse-arn.ts";
import { canonicalFix } from "./canonical-fix.ts";
import { PARTITIONS, partitionOfRegion } from "../../uri/partition-of-region.ts";
import type { Rule } from "../rule.ts";
import { isAws, isHttp } from "../../fields/types.ts";

const CANONICAL = "makes of a back end's name (an ARN, a URL, a host) the URI that calls it, with type and verb";
const EXPECTED_ARN = "arn:<partition>:apigateway:<region>:<service>:path/… or :action/…";

export const uriNeeded: Rule = {
  id: "uri-needed",
  field: "uri",
  severity: "error",
  evidence: "recorded",
  source: "pasted in aws-cdk#10435 and #10730 (HTTP_PROXY); the same is expected of the other types",
  when: "any type but MOCK has no URI",
  aws: { code: "BadRequestException", message: "Invalid integration URI specified" },
  find: ({ type, uri }) =>
    (isHttp(type) || isAws(type)) && (uri ?? "") === ""
      ? [{ message: `Type ${type} needs the URI of its back end.` }]
      : [],
};

export const uriHttpEndpoint: Rule = {
  id: "uri-http-endpoint",
  field: "uri",
  severity: "error",
  evidence: "recorded",
  source: "LocalStack snapshot test_put_integration_validation; a failed CloudFormation deployment",
  when: "an HTTP or HTTP_PROXY integration's URI does not begin with http:// or https://",
  aws: { code: "BadRequestException", message: "Invalid HTTP endpoint specified for URI" },
  fix: CANONICAL,
  find: (input) =>
    isHttp(input.type) && input.uri && !/^https?:\/\//i.test(input.uri)
      ? [
          {
            message:
              "The URI must be a URL that begins with http:// or https://; the protocol cannot come from a stage variable.",
            fix: () => canonicalFix(input),
          },
        ]
      : [],
};

export const uriArn: Rule = {
  id: "uri-arn",
  field: "uri",
  severity: "error",
  evidence: "recorded",
  source: "LocalStack snapshots test_put_integration_validation, test_put_integration_aws_proxy_uri",
  when: "an AWS or AWS_PROXY integration's URI is no ARN",
  aws: { code: "BadRequestException", message: "Invalid ARN specified in the request" },
  fix: CANONICAL,
  find: (input) =>
    isAws(input.type) && input.uri && parseArn(input.uri) === null
      ? [{ message: `The URI must be an ARN: ${EXPECTED_ARN}.`, fix: () => canonicalFix(input) }]
      : [],
};

export const uriPartition: Rule = {
  id: "uri-partition",
  field: "uri",
  severity: "error",
  evidence: "recorded",
  source: "pasted in aws-apigateway-importer#63 (2015: the text may have changed since)",
  when: "the URI's partition is none that AWS has",
  aws: { code: "BadRequestException", message: "Invalid AWS URI" },
  fix: "writes the region's own partition",
  find: ({ type, uri }) => {
    const arn = isAws(type) && uri ? parseArn(uri) : null;
    if (arn === null || PARTITIONS.has(arn.partition)) return [];
    const partition = partitionOfRegion(arn.region);
    return [
      {
        message: `"${arn.partition}" is no AWS partition; most accounts are in "aws".`,
        ...(partition !== null && {
          fix: {
            title: `Write arn:${partition}`,
            changes: [{ field: "uri", value: uri?.replace(/^arn:[^:]*:/, `arn:${partition}:`) }],
          },
        }),
      },
    ];
  },
};

export const uriPathOrAction: Rule = {
  id: "uri-path-or-action",
  field: "uri",
  severity: "error",
  evidence: "recorded",
  source:
    "LocalStack snapshots invalid-uri-invalid-arn, put-integration-lambda-uri; a failed CloudFormation deployment",
  when: "the URI is an ARN whose sixth part begins neither with path/ nor with action/",
  aws: { code: "BadRequestException", message: "AWS ARN for integration must contain path or action" },
  fix: CANONICAL,
  find: (input) => {
    const arn = isAws(input.type) && input.uri ? parseArn(input.uri) : null;
    if (arn === null || /^(path|action)\//.test(arn.resource)) return [];
    return [{ message: pathOrAction(arn), fix: () => canonicalFix(input) }];
  },
};

function pathOrAction({ service, resource }: Arn): string {
  if (service === "lambda" && resource.startsWith("function:"))
    return "The URI is a Lambda function's own ARN; API Gateway wants the ARN of its invocation.";
  const what =
    service === "apigateway"
      ? "names neither a path nor an action"
      : `is the ARN of a thing in ${service || "AWS"}, not of a call to it`;
  return `The URI ${what}; it should be ${EXPECTED_ARN}.`;
}

const USE_AWS = { title: "Use type AWS", changes: [{ field: "type", value: "AWS" }] } as const;

export const uriProxyTarget: Rule = {
  id: "uri-proxy-target",
  field: "uri",
  severity: "error",
  evidence: "recorded",
  source:
    "LocalStack snapshots no-s3-support-AWS_PROXY, put-integration-wrong-firehose, put-integration-bad-lambda-arn, test_error_aws_proxy_not_supported",
  when: "an AWS_PROXY integration's URI is a service call other than the invocation of a Lambda function or Firehose stream",
  aws: {
    code: "BadRequestException",
    message:
      "Integrations of type 'AWS_PROXY' currently only supports Lambda function and Firehose stream invocations.",
  },
  fix: `${CANONICAL}; else type AWS`,
  find: (input) => {
    const { type, uri } = input;
    const arn = type === "AWS_PROXY" && uri ? parseArn(uri) : null;
    if (arn === null || uri === undefined || !/^(path|action)\//.test(arn.resource)) return [];
    if (isLambdaUri(uri) || (arn.account === "firehose" && arn.resource.startsWith("action/"))) return [];
    return [
      {
        message:
          "AWS_PROXY can only invoke a Lambda function (lambda:path/2015-03-31/functions/<function ARN>/invocations) or a Firehose stream; type AWS reaches every service.",
        fix: () => canonicalFix(input) ?? (isFunctionCall(arn) ? undefined : USE_AWS),
      },
    ];
  },
};

/** Meant for a function, only misspelt: another type would hide that. */
function isFunctionCall({ account, resource }: Arn): boolean {
  return account === "lambda" && resource.includes("/functions/");
}
