import type { CanonicalUri, UriHint } from "./canonical-uri.ts";
import { isInvocation } from "../is-lambda-uri.ts";
import { parseArn, type Arn } from "../parse-arn.ts";
import { regionIn } from "./region-in.ts";
import { SERVICE_TARGETS } from "./service-targets.ts";
import { toLambdaUri } from "../to-lambda-uri.ts";

/** The integration that calls the resource of an ARN; `null` where the ARN is none or names nothing to call. */
export function fromArn(text: string, hint: UriHint): CanonicalUri | null {
  const arn = parseArn(text);
  if (arn === null) return null;
  switch (arn.service) {
    case "lambda":
      return fromFunction(arn, text, hint);
    case "apigateway":
      return fromUnfinishedUri(arn, hint);
    case "s3":
      return fromBucket(arn, hint);
    default:
      return fromService(arn, text);
  }
}

/** A region is a name such as `us-east-1`, an account twelve digits; either may come from a stage variable. */
const PLACED = /^(?:[\w-]+|\$\{stageVariables\.\w+\})$/;
const isPlaced = ({ region, account }: Arn): boolean => PLACED.test(region) && PLACED.test(account);

const FUNCTION_RESOURCE = /^function:[^\s:/]+(?::[^\s:/]+)?$/;

function fromFunction(arn: Arn, text: string, hint: UriHint): CanonicalUri | null {
  const uri = isPlaced(arn) && FUNCTION_RESOURCE.test(arn.resource) ? toLambdaUri(text) : null;
  if (uri === null) return null;
  const type = hint.type === "AWS" ? "AWS" : "AWS_PROXY";
  return { uri, type, integrationHttpMethod: "POST", title: "Use the function's invocation URI" };
}

/** A Lambda URI with a piece missing. Type AWS is left alone: there other paths of Lambda's API are calls, too. */
function fromUnfinishedUri({ account, resource }: Arn, hint: UriHint): CanonicalUri | null {
  if (account !== "lambda" || hint.type === "AWS") return null;
  if (isInvocation(resource)) return null;
  const [functionArn] = /arn:[^\s/]+:function:[^\s/]+/.exec(resource) ?? [];
  return functionArn === undefined ? null : fromArn(functionArn, hint);
}

function fromBucket({ partition, region, resource }: Arn, hint: UriHint): CanonicalUri | null {
  const place = region === "" ? regionIn(partition, hint.region) : null;
  const [, bucket, key] = /^([a-z0-9][a-z0-9.-]+)(?:\/(.*))?$/.exec(resource) ?? [];
  if (place === null || bucket === undefined) return null;
  const prefix = `arn:${partition}:apigateway:${place}:s3:path/${bucket}`;
  const get = { type: "AWS", integrationHttpMethod: "GET" };
  if (key === undefined || key === "") return { uri: prefix, ...get, title: "Use the bucket's ListObjects URI" };
  if (key.endsWith("*"))
    return { uri: `${prefix}/${key.slice(0, -1)}{key}`, ...get, title: "Use the bucket's GetObject URI" };
  return { uri: `${prefix}/${key}`, ...get, title: "Use the object's GetObject URI" };
}

function fromService(arn: Arn, text: string): CanonicalUri | null {
  const found = isPlaced(arn) ? SERVICE_TARGETS.get(arn.service)?.(arn, text) : null;
  if (!found) return null;
  const { target, ...call } = found;
  return { uri: `arn:${arn.partition}:apigateway:${arn.region}:${target}`, type: "AWS", ...call };
}
