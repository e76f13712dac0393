import type { Rule } from "../rule.ts";
import { isProxy } from "../../fields/types.ts";

const WHOLE = /^(arn:[^:]*:apigateway:[^:]*):lambda:path\/{1,2}2015-03-31\/functions\/(.+)\/invocations$/s;
const STREAMED =
  /^arn:[^:]*:apigateway:[^:]*:lambda:path\/{1,2}2021-11-15\/functions\/.+\/response-streaming-invocations$/s;

export const streamUri: Rule = {
  id: "stream-uri",
  field: "uri",
  severity: "error",
  evidence: "recorded",
  source: "terraform-provider-aws#45649 (AWS's words are cut off there); developer guide, response streaming",
  when: "an AWS_PROXY integration with STREAM has the URI of an ordinary invocation",
  fix: "uses the function's streaming invocation",
  find: ({ type, uri = "", responseTransferMode }) => {
    if (type !== "AWS_PROXY" || responseTransferMode !== "STREAM" || !WHOLE.test(uri)) return [];
    const value = uri.replace(WHOLE, "$1:lambda:path/2021-11-15/functions/$2/response-streaming-invocations");
    return [
      {
        message:
          "A function that streams is invoked at …/2021-11-15/functions/<function ARN>/response-streaming-invocations.",
        fix: { title: "Use the streaming URI", changes: [{ field: "uri", value }] },
      },
    ];
  },
};

export const streamMode: Rule = {
  id: "stream-mode",
  field: "responseTransferMode",
  severity: "error",
  evidence: "recorded",
  source: "AWS's refusal as quoted in the CDK deployment tool cdkd",
  when: "an AWS_PROXY integration has a streaming invocation's URI and not STREAM",
  aws: {
    code: "BadRequestException",
    message:
      "Invalid ResponseTransferMode. Cannot use ResponseTransferMode BUFFERED for Lambda functions invoked by InvokeWithResponseStream for AWS_PROXY integrations.",
  },
  fix: "sets STREAM",
  find: ({ type, uri = "", responseTransferMode: mode = "BUFFERED" }) =>
    type === "AWS_PROXY" && mode === "BUFFERED" && STREAMED.test(uri)
      ? [
          {
            message: "The URI is a streaming invocation's, which needs the response transfer STREAM.",
            fix: { title: "Use STREAM", changes: [{ field: "responseTransferMode", value: "STREAM" }] },
          },
        ]
      : [],
};

export const streamType: Rule = {
  id: "stream-type",
  field: "responseTransferMode",
  severity: "warning",
  evidence: "documented",
  source: "developer guide, response streaming: HTTP_PROXY and AWS_PROXY only",
  when: "responseTransferMode is STREAM and the type is neither HTTP_PROXY nor AWS_PROXY",
  fix: "sets BUFFERED",
  find: ({ type, responseTransferMode, timeoutInMillis = 0 }) =>
    responseTransferMode !== "STREAM" || type === undefined || isProxy(type)
      ? []
      : [
          {
            message: "Only HTTP_PROXY and AWS_PROXY integrations can stream their responses.",
            // Without STREAM such a timeout would be refused.
            ...(timeoutInMillis <= 29_000 && {
              fix: { title: "Use BUFFERED", changes: [{ field: "responseTransferMode", value: "BUFFERED" }] },
            }),
          },
        ],
};
