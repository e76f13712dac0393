import { parseArn } from "./parse-arn.ts";

/** AWS takes two slashes after `path` as well: LocalStack snapshot test_api_gateway_request_validator. */
const LAMBDA_RESOURCE = /^path\/{1,2}2015-03-31\/functions\/.+\/invocations$/;
const LAMBDA_STREAM_RESOURCE = /^path\/{1,2}2021-11-15\/functions\/.+\/response-streaming-invocations$/;

/** Whether an integration URI invokes a Lambda function, answer whole or streamed. */
export function isLambdaUri(uri: string): boolean {
  const arn = parseArn(uri);
  if (arn?.service !== "apigateway" || arn.account !== "lambda") return false;
  return isInvocation(arn.resource);
}

/** Whether the resource of an integration URI for Lambda is the invocation of a function, in the version that goes with it. */
export function isInvocation(resource: string): boolean {
  return LAMBDA_RESOURCE.test(resource) || LAMBDA_STREAM_RESOURCE.test(resource);
}
