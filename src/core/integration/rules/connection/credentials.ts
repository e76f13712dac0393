import { parseArn } from "../../uri/parse-arn.ts";
import type { PutIntegrationInput } from "../../put-integration-input.ts";
import type { Rule } from "../rule.ts";
import { shorten } from "../shorten.ts";
import { isAws } from "../../fields/types.ts";

/** The caller's own identity is passed on. */
const FORWARDED = /^arn:[^:]*:iam::\*:user\/\*$/;
const FORWARD = "arn:aws:iam::*:user/*";
const STAGE_VARIABLE = "${stageVariables.";

/** Whether the integration calls a service that AWS reaches only in somebody's name. Functions have policies of their own. */
function needsRole({ type, uri = "" }: Partial<PutIntegrationInput>): boolean {
  const arn = type === "AWS" ? parseArn(uri) : null;
  return arn?.service === "apigateway" && arn.account !== "lambda" && /^(?:path|action)\//.test(arn.resource);
}

export const credentialsArn: Rule = {
  id: "credentials-arn",
  field: "credentials",
  severity: "error",
  evidence: "recorded",
  source: "a failed CloudFormation deployment; pasted in aws-sdk-java#860",
  when: "credentials are set and are no ARN, whatever the type",
  aws: { code: "BadRequestException", message: "Invalid ARN specified in the request" },
  fix: "removes them where they say NONE and the type needs none",
  find: (input) => {
    const { credentials = "" } = input;
    if (credentials === "" || credentials.startsWith(STAGE_VARIABLE) || parseArn(credentials) !== null) return [];
    const meansNone = /^(?:none|null|undefined|-)$/i.test(credentials.trim());
    return [
      {
        message: `The execution role must be an ARN such as arn:aws:iam::123456789012:role/name; "${shorten(credentials)}" is none.`,
        ...(meansNone &&
          !needsRole(input) && {
            fix: { title: "Use no role", changes: [{ field: "credentials", value: undefined }] },
          }),
      },
    ];
  },
};

export const credentialsKind: Rule = {
  id: "credentials-kind",
  field: "credentials",
  severity: "warning",
  evidence: "documented",
  source: "API reference: the ARN of a role, or arn:aws:iam::*:user/* for the caller's identity",
  when: "credentials are the ARN of something else than a role",
  find: ({ credentials = "" }) => {
    const arn = parseArn(credentials);
    if (arn === null || FORWARDED.test(credentials)) return [];
    if (arn.service === "iam" && (arn.resource.startsWith("role/") || arn.resource.startsWith(STAGE_VARIABLE)))
      return [];
    return [{ message: `"${shorten(credentials)}" is no role; it should be arn:aws:iam::<account>:role/<name>.` }];
  },
};

export const credentialsNeeded: Rule = {
  id: "credentials-needed",
  field: "credentials",
  severity: "error",
  evidence: "recorded",
  source: "pasted in aws-cdk#1465, terraform-provider-aws#7916",
  when: "an AWS integration calls another service than Lambda and has no credentials",
  aws: { code: "BadRequestException", message: "Role ARN must be specified for AWS integrations" },
  fix: "passes the caller's identity on, where the method is known to have AWS_IAM authorization",
  find: (input, { authorizationType }) =>
    needsRole(input) && (input.credentials ?? "") === ""
      ? [
          {
            message: "API Gateway calls an AWS service in a role's name: give the ARN of one that may do it.",
            ...(authorizationType === "AWS_IAM" && {
              fix: { title: "Pass the caller's identity on", changes: [{ field: "credentials", value: FORWARD }] },
            }),
          },
        ]
      : [],
};

export const credentialsCrossAccount: Rule = {
  id: "credentials-cross-account",
  field: "credentials",
  severity: "error",
  evidence: "recorded",
  source: "pasted in aws-apigateway-importer#25",
  when: "the role is of another account than the API (known only with the account)",
  aws: { code: "AccessDeniedException", message: "Cross-account pass role is not allowed." },
  find: ({ credentials = "" }, { accountId }) => {
    const arn = parseArn(credentials);
    const isOther = arn?.service === "iam" && /^\d{12}$/.test(arn.account) && arn.account !== accountId;
    return accountId !== undefined && isOther
      ? [{ message: `The role must be of the API's own account, ${accountId}; this one is of ${arn.account}.` }]
      : [];
  },
};

export const credentialsForwarded: Rule = {
  id: "credentials-forwarded",
  field: "credentials",
  severity: "error",
  evidence: "recorded",
  source: "pasted in aws-apigateway-importer#4",
  when: "an AWS or AWS_PROXY integration passes the caller's identity on and the method's authorization is not AWS_IAM (known only with the method)",
  aws: {
    code: "BadRequestException",
    message: "AWS_IAM Auth type is required for AWS integrations with identity forwarding specified",
  },
  find: ({ type, credentials = "" }, { authorizationType }) =>
    isAws(type) && FORWARDED.test(credentials) && authorizationType !== undefined && authorizationType !== "AWS_IAM"
      ? [
          {
            message: `Only AWS_IAM authorization gives an identity to pass on; the method has ${shorten(authorizationType)}.`,
          },
        ]
      : [],
};
