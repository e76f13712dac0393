import { ACCOUNT_ID } from "../find.ts";

/** Writes the ARNs of one region. */
export interface Arns {
  /** An integration's URI, such as `arn:aws:apigateway:us-east-1:sqs:path/…` for `sqs:path/…`. */
  uri(target: string): string;
  lambda(functionName: string): string;
  role(name: string): string;
  /** Any other ARN of the account, such as `loadbalancer/net/…` of `elasticloadbalancing`. */
  of(service: string, resource: string): string;
}

export function createArns(region: string): Arns {
  const partition = partitionOf(region);
  const of = (service: string, resource: string) => `arn:${partition}:${service}:${region}:${ACCOUNT_ID}:${resource}`;
  const uri = (target: string) => `arn:${partition}:apigateway:${region}:${target}`;
  return {
    of,
    uri,
    lambda: (functionName) =>
      uri(`lambda:path/2015-03-31/functions/${of("lambda", `function:${functionName}`)}/invocations`),
    role: (name) => `arn:${partition}:iam::${ACCOUNT_ID}:role/${name}`,
  };
}

function partitionOf(region: string): string {
  if (region.startsWith("cn-")) return "aws-cn";
  return region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
}
