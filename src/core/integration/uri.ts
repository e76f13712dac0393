/** An ARN cut at its first five colons: what follows them is the resource, colons included. */
export interface Arn {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly account: string;
  readonly resource: string;
}

/** Gives `null` where the text is no ARN: it does not begin with `arn:` or has fewer than six parts. */
export function parseArn(text: string): Arn | null {
  const [arn, partition, service, region, account, ...resource] = text.split(":");
  if (arn !== "arn" || resource.length === 0) return null;
  return {
    partition: partition ?? "",
    service: service ?? "",
    region: region ?? "",
    account: account ?? "",
    resource: resource.join(":"),
  };
}

const LAMBDA_RESOURCE = /^path\/2015-03-31\/functions\/.+\/invocations$/;
const LAMBDA_STREAM_RESOURCE = /^path\/2021-11-15\/functions\/.+\/response-streaming-invocations$/;

/** Whether an integration URI invokes a Lambda function, answer whole or streamed. */
export function isLambdaUri(uri: string): boolean {
  const arn = parseArn(uri);
  if (arn?.service !== "apigateway" || arn.account !== "lambda") return false;
  return LAMBDA_RESOURCE.test(arn.resource) || LAMBDA_STREAM_RESOURCE.test(arn.resource);
}

/** The integration URI that invokes the function of a Lambda ARN; `null` for any other ARN. */
export function toLambdaUri(functionArn: string): string | null {
  const arn = parseArn(functionArn);
  if (arn?.service !== "lambda" || !arn.resource.startsWith("function:")) return null;
  return `arn:${arn.partition}:apigateway:${arn.region}:lambda:path/2015-03-31/functions/${functionArn}/invocations`;
}
