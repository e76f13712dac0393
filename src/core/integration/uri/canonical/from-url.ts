import type { CanonicalUri, UriHint } from "./canonical-uri.ts";
import { fromArn } from "./from-arn.ts";
import { isHttp } from "../../fields/types.ts";
import { partitionOfRegion } from "../partition-of-region.ts";

/**
 * The integration that a URL stands for: a service's own URL becomes a signed call of the service, any other needs one of
 * the HTTP types. `null` where the URL and its type are right as they are, and where the text is no URL.
 */
export function fromUrl(text: string, hint: UriHint): CanonicalUri | null {
  return fromQueueUrl(text, hint) ?? fromBucketUrl(text, hint) ?? fromHttpUrl(text, hint) ?? fromHost(text, hint);
}

const partitionOf = (region = "") => partitionOfRegion(region) ?? "aws";

const QUEUE_URLS = [
  /^https?:\/\/sqs\.([\w-]+)\.amazonaws\.com(?:\.cn)?\/(\d{12})\/([\w.-]+)$/,
  /^https?:\/\/([\w-]+)\.queue\.amazonaws\.com\/(\d{12})\/([\w.-]+)$/,
];

function fromQueueUrl(text: string, hint: UriHint): CanonicalUri | null {
  for (const form of QUEUE_URLS) {
    const [, region, account, name] = form.exec(text) ?? [];
    if (region !== undefined) return fromArn(`arn:${partitionOf(region)}:sqs:${region}:${account}:${name}`, hint);
  }
  return null;
}

/** A bucket's name as a host's first part, or as the path's; the region is in the host unless the URL is an old one. */
const BUCKET_URLS = [
  /^https?:\/\/(?<bucket>[a-z0-9][a-z0-9.-]+)\.s3(?:[.-](?<region>[a-z]{2}-[\w-]+))?\.amazonaws\.com(?:\.cn)?(?:\/(?<key>[^?#]*))?$/,
  /^https?:\/\/s3(?:[.-](?<region>[a-z]{2}-[\w-]+))?\.amazonaws\.com(?:\.cn)?\/(?<bucket>[a-z0-9][a-z0-9.-]+)(?:\/(?<key>[^?#]*))?$/,
  /^s3:\/\/(?<bucket>[a-z0-9][a-z0-9.-]+)(?:\/(?<key>.*))?$/,
];

function fromBucketUrl(text: string, hint: UriHint): CanonicalUri | null {
  const found = BUCKET_URLS.map((form) => form.exec(text)?.groups).find((groups) => groups !== undefined);
  if (found === undefined) return null;
  const { bucket = "", region = hint.region, key = "" } = found;
  const partition = partitionOf(region);
  const object = key === "" ? bucket : `${bucket}/${key}`;
  return fromArn(`arn:${partition}:s3:::${object}`, { ...hint, ...(region !== undefined && { region }) });
}

/** Under ANY the client's own verb is passed on, which no choice of ours would do. */
const asIs = (uri: string, type: string, title: string): CanonicalUri => ({
  uri,
  type,
  integrationHttpMethod: "ANY",
  title,
});

function fromHttpUrl(text: string, { type = "" }: UriHint): CanonicalUri | null {
  if (!/^https?:\/\/[^\s/?#]/i.test(text) || isHttp(type)) return null;
  const fitting = type === "AWS" ? "HTTP" : "HTTP_PROXY";
  return asIs(text, fitting, `Use type ${fitting} for this URL`);
}

const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?(?:[/?]\S*)?$/i;
const LOAD_BALANCER = /^[\w.-]+\.elb\.(?:[\w-]+\.)?amazonaws\.com(?:\.cn)?(?=[:/?]|$)/i;

/** A load balancer's own host name has no certificate of its own, hence `http`. */
function fromHost(text: string, { type = "" }: UriHint): CanonicalUri | null {
  const isLoadBalancer = LOAD_BALANCER.test(text);
  if (!HOST.test(text) || !(isLoadBalancer || isHttp(type))) return null;
  const protocol = isLoadBalancer ? "http" : "https";
  const fitting = type === "HTTP" || type === "AWS" ? "HTTP" : "HTTP_PROXY";
  return asIs(`${protocol}://${text}`, fitting, `Begin it with ${protocol}://`);
}
