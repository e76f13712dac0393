import type { SignedPreview } from "../../core/operations/session.ts";
import type { Credentials, SignedRequest } from "./sign-request.ts";

const MASK = "********";

/** Shorter texts (an emulator's `test`) are no secrets, and would be found in ordinary words. */
const SHORTEST_SECRET = 16;

/**
 * Replaces credentials in a text that comes from outside: AWS itself answers a wrong signature with the canonical request,
 * session token included. Finds them also as JSON may escape them.
 */
export function maskCredentials(text: string, { accessKeyId, secretAccessKey, sessionToken }: Credentials): string {
  const secrets = [accessKeyId, secretAccessKey, sessionToken ?? ""].filter(
    (secret) => secret.length >= SHORTEST_SECRET,
  );
  const spellings = secrets.flatMap((secret) => [secret, secret.replaceAll("/", "\\/"), encodeURIComponent(secret)]);
  return spellings.reduce((masked, secret) => masked.replaceAll(secret, MASK), text);
}

/** What may be shown of a signed request: key id, signature and session token are masked wherever they stand. */
export function toSignedPreview(signed: SignedRequest): SignedPreview {
  const { method, path, canonicalRequest, stringToSign, credentialScope } = signed;
  const token = signed.headers["x-amz-security-token"];
  const mask = (text: string) => (token === undefined ? text : text.replaceAll(token, MASK));
  const headers = Object.fromEntries(
    Object.entries(signed.headers).map(([name, value]) => [
      name,
      name === "authorization" ? maskAuthorization(value) : mask(value),
    ]),
  );
  return {
    request: { method, path, headers },
    canonicalRequest: mask(canonicalRequest),
    stringToSign,
    credentialScope,
  };
}

function maskAuthorization(value: string): string {
  return value.replace(/Credential=[^/]*\//, `Credential=${MASK}/`).replace(/Signature=.*$/, `Signature=${MASK}`);
}
