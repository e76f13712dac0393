import type { PutIntegrationInput } from "../../put-integration-input.ts";
import { isLambdaUri } from "../../uri/is-lambda-uri.ts";
import { parseArn, type Arn } from "../../uri/parse-arn.ts";
import { partitionOfRegion } from "../../uri/partition-of-region.ts";
import type { MethodContext, Rule } from "../rule.ts";
import { shorten } from "../shorten.ts";
import { isAws } from "../../fields/types.ts";

const INVOCATION = /^path\/{1,2}[\d-]+\/functions\/(.+)\/(?:response-streaming-)?invocations$/s;

/** The function that an integration invokes: its ARN as it stands in the URI, and cut into parts. */
function functionIn({ type, uri = "" }: Partial<PutIntegrationInput>): { text: string; arn: Arn } | null {
  if (!isAws(type) || !isLambdaUri(uri)) return null;
  const [, text = ""] = INVOCATION.exec(parseArn(uri)?.resource ?? "") ?? [];
  const arn = parseArn(text);
  return arn?.service === "lambda" ? { text, arn } : null;
}

const usePost = { title: "Use POST", changes: [{ field: "integrationHttpMethod", value: "POST" }] } as const;
const OTHER_VERBS: ReadonlySet<string> = new Set(["GET", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"]);

export const lambdaCallNeedsPost: Rule = {
  id: "lambda-call-needs-post",
  field: "integrationHttpMethod",
  severity: "error",
  evidence: "documented",
  source: "developer guide: a Lambda function is invoked with POST, whatever the method's own verb",
  when: "an AWS integration of a Lambda function has another method than POST",
  fix: "sets POST",
  find: ({ type, uri = "", integrationHttpMethod: verb = "" }) =>
    type === "AWS" && isLambdaUri(uri) && OTHER_VERBS.has(verb)
      ? [{ message: `Lambda functions are invoked with POST; with ${verb} every call fails.`, fix: usePost }]
      : [],
};

export const lambdaAnyMethod: Rule = {
  id: "lambda-any-method",
  field: "integrationHttpMethod",
  severity: "warning",
  evidence: "inferred",
  source: "with ANY the client's verb is passed on (recorded for HTTP and S3); Lambda takes POST only",
  when: "an integration of a Lambda function has ANY as its method, and the API's method is not POST",
  fix: "sets POST",
  find: ({ type, uri = "", httpMethod, integrationHttpMethod: verb }) =>
    isAws(type) && isLambdaUri(uri) && verb === "ANY" && httpMethod !== "POST"
      ? [
          {
            message: "With ANY the client's verb is passed on, and Lambda functions are invoked with POST only.",
            fix: usePost,
          },
        ]
      : [],
};

export const lambdaAccount: Rule = {
  id: "lambda-account",
  field: "uri",
  severity: "error",
  evidence: "recorded",
  source: "pasted in shep#260",
  when: "the account in a function's ARN is not twelve digits, or it is another than the API's and the name has a stage variable",
  aws: { code: "BadRequestException", message: "Lambda function ARN must be in same account" },
  find: (input, { accountId }) => {
    const found = functionIn(input);
    if (found === null || found.arn.account.includes("${")) return [];
    const { account, resource } = found.arn;
    if (!/^\d{12}$/.test(account))
      return [{ message: `A function's ARN names its account in twelve digits; "${shorten(account)}" is none.` }];
    const isOther = accountId !== undefined && account !== accountId;
    return isOther && resource.includes("${")
      ? [{ message: `With a stage variable in its name the function must be of the API's own account, ${accountId}.` }]
      : [];
  },
};

export const lambdaRegion: Rule = {
  id: "lambda-region",
  field: "uri",
  severity: "warning",
  evidence: "inferred",
  source: "the URI's region is where Lambda is called; a function of another region is not found there",
  when: "the URI names another region or partition than the function's ARN in it",
  fix: "uses the function's region",
  find: (input) => {
    const found = functionIn(input);
    const { uri = "" } = input;
    const outer = parseArn(uri);
    if (found === null || outer === null || uri.includes("${stageVariables.region")) return [];
    const { partition, region } = found.arn;
    if (outer.partition === partition && outer.region === region) return [];
    const value = uri.replace(/^arn:[^:]*:apigateway:[^:]*:/, `arn:${partition}:apigateway:${region}:`);
    return [
      {
        message: `The function is in ${shorten(region) || "no region"} (${shorten(partition)}) and would be called in ${shorten(outer.region) || "no region"} (${shorten(outer.partition)}).`,
        // A region that is none would only be another mistake.
        ...(partitionOfRegion(region) === partition && {
          fix: { title: "Call it in its own region", changes: [{ field: "uri", value }] },
        }),
      },
    ];
  },
};

export const lambdaPermission: Rule = {
  id: "lambda-permission",
  field: "uri",
  severity: "info",
  evidence: "documented",
  source: "developer guide: without credentials the function's resource policy must allow API Gateway to invoke it",
  when: "an integration of a Lambda function has no credentials",
  find: (input, method) => {
    const found = functionIn(input);
    if (found === null || (input.credentials ?? "") !== "") return [];
    return [
      {
        message: `API Gateway may invoke the function only if its policy says so; a console adds that, an API call does not.${addPermission(found, { input, method })}`,
      },
    ];
  },
};

interface Call {
  readonly input: Partial<PutIntegrationInput>;
  readonly method: MethodContext;
}

/** The command that lets this method, on any stage, invoke the function; none where the URI does not name one function. */
function addPermission({ text, arn }: { text: string; arn: Arn }, { input, method }: Call): string {
  if (!/^[\w:.-]+$/.test(text)) return "";
  const { restApiId = "<api-id>", httpMethod = "ANY" } = input;
  const verb = httpMethod === "ANY" ? "*" : httpMethod;
  const path = (method.resourcePath ?? "/*").replace(/\{[^{}]*\}/g, "*");
  const source = `arn:${arn.partition}:execute-api:${arn.region}:${method.accountId ?? arn.account}:${restApiId}/*/${verb}${path}`;
  return ` aws lambda add-permission --function-name '${text}' --statement-id api-gateway --action lambda:InvokeFunction --principal apigateway.amazonaws.com --source-arn '${source}'`;
}
