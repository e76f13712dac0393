import { isLambdaUri } from "../uri/is-lambda-uri.ts";
import { parseArn } from "../uri/parse-arn.ts";
import { toLambdaUri } from "../uri/to-lambda-uri.ts";
import type { Problem, Rule } from "./rule.ts";

const HTTP_TYPES: ReadonlySet<string> = new Set(["HTTP", "HTTP_PROXY"]);
const AWS_TYPES: ReadonlySet<string> = new Set(["AWS", "AWS_PROXY"]);
const PARTITIONS: ReadonlySet<string> = new Set([
  "aws",
  "aws-cn",
  "aws-us-gov",
  "aws-iso",
  "aws-iso-b",
  "aws-iso-e",
  "aws-iso-f",
  "aws-eusc",
]);
const isHttp = (type: string | undefined): boolean => HTTP_TYPES.has(type ?? "");
const isAws = (type: string | undefined): boolean => AWS_TYPES.has(type ?? "");

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
  find: ({ type, uri }) =>
    isHttp(type) && uri && !/^https?:\/\//i.test(uri)
      ? [
          {
            message:
              "The URI must be a URL that begins with http:// or https://; the protocol cannot come from a stage variable.",
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
  find: ({ type, uri }) =>
    isAws(type) && uri && parseArn(uri) === null ? [{ message: `The URI must be an ARN: ${EXPECTED_ARN}.` }] : [],
};

export const uriPartition: Rule = {
  id: "uri-partition",
  field: "uri",
  severity: "error",
  evidence: "recorded",
  source: "pasted in aws-apigateway-importer#63 (2015: the text may have changed since)",
  when: "the URI's partition is none that AWS has",
  aws: { code: "BadRequestException", message: "Invalid AWS URI" },
  find: ({ type, uri }) => {
    const arn = isAws(type) && uri ? parseArn(uri) : null;
    if (arn === null || PARTITIONS.has(arn.partition)) return [];
    return [{ message: `"${arn.partition}" is no AWS partition; most accounts are in "aws".` }];
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
  find: ({ type, uri }) => {
    const arn = isAws(type) && uri ? parseArn(uri) : null;
    if (arn === null || uri === undefined || /^(path|action)\//.test(arn.resource)) return [];
    return [pathOrAction(uri, arn.service)];
  },
};

function pathOrAction(uri: string, service: string): Problem {
  const lambdaUri = toLambdaUri(uri);
  if (lambdaUri !== null) {
    return {
      message: "The URI is a Lambda function's own ARN; API Gateway wants the ARN of its invocation.",
      fix: { title: "Use the invocation URI", changes: [{ field: "uri", value: lambdaUri }] },
    };
  }
  const what =
    service === "apigateway"
      ? "names neither a path nor an action"
      : `is the ARN of a thing in ${service || "AWS"}, not of a call to it`;
  return { message: `The URI ${what}; it should be ${EXPECTED_ARN}.` };
}

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
  find: ({ type, uri }) => {
    const arn = type === "AWS_PROXY" && uri ? parseArn(uri) : null;
    if (arn === null || uri === undefined || !/^(path|action)\//.test(arn.resource)) return [];
    if (isLambdaUri(uri) || (arn.account === "firehose" && arn.resource.startsWith("action/"))) return [];
    return [
      {
        message:
          "AWS_PROXY can only invoke a Lambda function (lambda:path/2015-03-31/functions/<function ARN>/invocations) or a Firehose stream; type AWS reaches every service.",
      },
    ];
  },
};
