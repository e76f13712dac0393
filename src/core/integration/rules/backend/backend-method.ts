import { shorten } from "../shorten.ts";
import { VERBS } from "../../fields/fields.ts";
import { LABEL_GRAMMARS } from "../../request/label-grammar.ts";
import { isLambdaUri } from "../../uri/is-lambda-uri.ts";
import { closestTo } from "../../closest-to.ts";
import { isAws, isHttp } from "../../fields/types.ts";
import type { Problem, Rule } from "../rule.ts";

const isVerb = LABEL_GRAMMARS.httpMethod.matches;

export const backendMethodNeeded: Rule = {
  id: "backend-method-needed",
  field: "integrationHttpMethod",
  severity: "error",
  evidence: "recorded",
  source: "LocalStack snapshot test_put_integration_validation; a failed CloudFormation deployment for AWS_PROXY",
  when: "any type but MOCK has no integrationHttpMethod",
  aws: { code: "BadRequestException", message: "Enumeration value for HttpMethod must be non-empty" },
  fix: "sets POST for the AWS types",
  find: ({ type, integrationHttpMethod }) => {
    if (type === undefined || !(isAws(type) || isHttp(type)) || (integrationHttpMethod ?? "") !== "") return [];
    return [needed(type)];
  },
};

function needed(type: string): Problem {
  const message = `Type ${type} needs the back end's method.`;
  return isAws(type) ? { message, fix: usePost } : { message };
}

const usePost = { title: "Use POST", changes: [{ field: "integrationHttpMethod", value: "POST" }] } as const;

export const backendMethodVerb: Rule = {
  id: "backend-method-verb",
  field: "integrationHttpMethod",
  severity: "warning",
  evidence: "inferred",
  source: "PutMethod refuses other verbs; for the back end's method AWS's answer is not recorded",
  when: "integrationHttpMethod is none of the eight verbs",
  fix: "uses the verb with the nearest name",
  find: ({ type, uri = "", integrationHttpMethod: verb }) => {
    if (verb === undefined || verb === "" || type === "MOCK" || isVerb(verb)) return [];
    // A function takes nothing but POST, whatever the slip looks like.
    const closest = closestTo(verb, VERBS);
    const near = closest !== undefined && isLambdaUri(uri) ? "POST" : closest;
    return [
      {
        message: `The back end's method should be one of ${VERBS.join(", ")}; "${shorten(verb)}" is most likely refused.`,
        ...(near !== undefined && {
          fix: { title: `Use ${near}`, changes: [{ field: "integrationHttpMethod", value: near }] },
        }),
      },
    ];
  },
};

export const lambdaNeedsPost: Rule = {
  id: "lambda-needs-post",
  field: "integrationHttpMethod",
  severity: "error",
  evidence: "recorded",
  source: "LocalStack snapshot test_lambda_aws_proxy_integration_non_post_method",
  when: "an AWS_PROXY integration of a Lambda function has another method than POST",
  fix: "sets POST",
  find: ({ type, uri, integrationHttpMethod: verb }) => {
    const fails =
      type === "AWS_PROXY" &&
      uri !== undefined &&
      isLambdaUri(uri) &&
      isVerb(verb ?? "") &&
      verb !== "POST" &&
      verb !== "ANY";
    return fails
      ? [
          {
            message: `Lambda functions are invoked with POST; with ${verb} AWS accepts the integration and every call fails with 500.`,
            fix: usePost,
          },
        ]
      : [];
  },
};
