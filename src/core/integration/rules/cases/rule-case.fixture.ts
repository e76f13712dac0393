import type { Finding } from "../../finding.ts";
import type { PutIntegrationInput } from "../../put-integration-input.ts";
import type { MethodContext } from "../rule.ts";

/** A rule seen from both sides: the change that draws it, what it says then, and a neighbour that draws nothing. */
export interface RuleCase {
  readonly title: string;
  /** Laid over `VALID`; of the wrong shape where the rule is about that. */
  readonly refused: object;
  readonly finding: Finding;
  /** The ids of what else must be drawn, where the case cannot be made without. */
  readonly also?: readonly string[];
  readonly accepted: Partial<PutIntegrationInput>;
  readonly method?: MethodContext;
  /** The method of the neighbour, where it is that what differs. */
  readonly acceptedMethod?: MethodContext;
}

/** Valid as it stands; each case changes it. */
export const VALID: PutIntegrationInput = {
  restApiId: "a1b2c3d4e5",
  resourceId: "r1",
  httpMethod: "POST",
  type: "HTTP",
  integrationHttpMethod: "POST",
  uri: "https://example.com/orders",
};

export const ROLE = "arn:aws:iam::123456789012:role/orders";
export const FUNCTION = "arn:aws:lambda:us-east-1:123456789012:function:f";
export const LAMBDA_URI = `arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/${FUNCTION}/invocations`;
export const STREAM_URI = `arn:aws:apigateway:us-east-1:lambda:path/2021-11-15/functions/${FUNCTION}/response-streaming-invocations`;

/** A role of its own, so that nothing is said of the function's policy. */
export const LAMBDA = { type: "AWS_PROXY", uri: LAMBDA_URI, credentials: ROLE } as const;
export const QUEUE = {
  type: "AWS",
  uri: "arn:aws:apigateway:us-east-1:sqs:path/123456789012/orders",
  credentials: ROLE,
} as const;
export const MOCK = {
  type: "MOCK",
  uri: undefined,
  integrationHttpMethod: undefined,
  requestTemplates: { "application/json": '{"statusCode": 200}' },
} as const;

export const badRequest = (message: string) => ({ code: "BadRequestException", message });
export const mappingRefused = (cause: string) =>
  badRequest(`Invalid mapping expression specified: Validation Result: warnings : [], errors : [${cause}]`);
