import { parseArn } from "./parse-arn.ts";

/** The integration URI that invokes the function of a Lambda ARN; `null` for any other ARN. */
export function toLambdaUri(functionArn: string): string | null {
  const arn = parseArn(functionArn);
  if (arn?.service !== "lambda" || !arn.resource.startsWith("function:")) return null;
  return `arn:${arn.partition}:apigateway:${arn.region}:lambda:path/2015-03-31/functions/${functionArn}/invocations`;
}
