import { parseArn } from "./parse-arn.ts";

const LAMBDA_RESOURCE = /^path\/2015-03-31\/functions\/.+\/invocations$/;
const LAMBDA_STREAM_RESOURCE = /^path\/2021-11-15\/functions\/.+\/response-streaming-invocations$/;

/** Whether an integration URI invokes a Lambda function, answer whole or streamed. */
export function isLambdaUri(uri: string): boolean {
  const arn = parseArn(uri);
  if (arn?.service !== "apigateway" || arn.account !== "lambda") return false;
  return LAMBDA_RESOURCE.test(arn.resource) || LAMBDA_STREAM_RESOURCE.test(arn.resource);
}
