import type { CanonicalUri, UriHint } from "./canonical-uri.ts";
import { fromArn } from "./from-arn.ts";
import { fromUrl } from "./from-url.ts";
import { partitionOfRegion } from "../partition-of-region.ts";

/** Longer than any ARN or URL that AWS takes. */
const LONGEST = 4096;

/**
 * What somebody means who puts the name of a back end where its integration URI belongs: the ARN of a function, queue,
 * topic, table, bucket, object, state machine, stream or event bus, a queue's or bucket's URL, `account:function:name`,
 * a URL under an AWS type, a host without its protocol. Gives the canonical URI with the type and verb that fit. `null`
 * for what is canonical already and for what cannot be read; never throws. The forms are those of the developer guide
 * (`arn:<partition>:apigateway:<region>:[<subdomain>.]<service>:path|action/…`).
 */
export function toCanonicalUri(text: string, hint: UriHint): CanonicalUri | null {
  if (text.length > LONGEST) return null;
  const name = text.trim().replace(/^(["'])(.*)\1$/, "$2");
  return fromArn(name, hint) ?? fromPartialArn(name, hint) ?? fromUrl(name, hint);
}

/** Lambda's short form of a function's ARN, `123456789012:function:name`, which leaves out where it is. */
function fromPartialArn(text: string, hint: UriHint): CanonicalUri | null {
  const { region = "" } = hint;
  if (region === "" || !/^\d{12}:function:/.test(text)) return null;
  return fromArn(`arn:${partitionOfRegion(region) ?? "aws"}:lambda:${region}:${text}`, hint);
}
