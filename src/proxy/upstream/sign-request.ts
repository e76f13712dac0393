import { Sha256 } from "@smithy/core/checksum";
import { HttpRequest as SmithyRequest } from "@smithy/core/transport";
import { SignatureV4 } from "@smithy/signature-v4";
import { splitTarget } from "./split-target.ts";

/** What signs: an access key, and a session token where the key is a temporary one. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** A request with all its headers, to be sent as it is. `path` may carry a query; without a `body` none is sent. */
export interface WireRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array<ArrayBuffer>;
}

/** A signed request, and the texts that its signature was made of. */
export interface SignedRequest extends WireRequest {
  readonly canonicalRequest: string;
  readonly stringToSign: string;
  readonly credentialScope: string;
}

/** Who signs, for which service in which region, and when. */
export interface Signing {
  readonly credentials: Credentials;
  readonly region: string;
  readonly service: string;
  readonly date: Date;
}

/**
 * Signs a request by Signature Version 4. Adds `x-amz-date`, `x-amz-security-token` where there is a session token, and
 * `authorization`; the other headers are signed as they stand, but for those that may change on the way (`user-agent`).
 * The path is resolved and encoded once more in the canonical request, as every service but S3 wants it.
 */
export async function signRequest(
  request: WireRequest,
  { credentials, region, service, date }: Signing,
): Promise<SignedRequest> {
  const signer = new NotingSigner({ credentials, region, service, sha256: Sha256, applyChecksum: false });
  const { headers } = await signer.sign(new SmithyRequest({ ...request, ...splitTarget(request.path) }), {
    signingDate: date,
  });
  const { canonicalRequest, stringToSign } = signer;
  const credentialScope = stringToSign.split("\n")[2] ?? "";
  return { ...request, headers, canonicalRequest, stringToSign, credentialScope };
}

/** Keeps the texts that a signature is made of, so that what is shown is what was signed. One signer a request. */
class NotingSigner extends SignatureV4 {
  canonicalRequest = "";
  stringToSign = "";

  protected override createCanonicalRequest(
    request: SmithyRequest,
    headers: Record<string, string>,
    payloadHash: string,
  ): string {
    this.canonicalRequest = super.createCanonicalRequest(request, headers, payloadHash);
    return this.canonicalRequest;
  }

  protected override async createStringToSign(...parts: StringToSignParts): Promise<string> {
    this.stringToSign = await super.createStringToSign(...parts);
    return this.stringToSign;
  }
}

type StringToSignParts = [date: string, scope: string, canonicalRequest: string, algorithm: string];
