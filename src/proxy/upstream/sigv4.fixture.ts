import { createHash, createHmac } from "node:crypto";

/** A request as a server receives it. */
export interface ReceivedRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Uint8Array;
}

const sha256 = (data: string | Uint8Array) => createHash("sha256").update(data).digest("hex");
const hmac = (key: string | Uint8Array, data: string) => createHmac("sha256", key).update(data).digest();

/**
 * The signature that a received request should carry, by AWS's description of Signature Version 4 alone: a second
 * implementation, so that the signer is not compared with itself. It reads date, scope and signed headers from the request.
 */
export function expectedSignature(request: ReceivedRequest, secretAccessKey: string): string {
  const { scope, signedHeaders } = readAuthorization(request);
  const [date = "", region = "", service = "", end = ""] = scope.split("/");
  const stringToSign = [
    "AWS4-HMAC-SHA256",
    header(request, "x-amz-date"),
    scope,
    sha256(canonicalize(request, signedHeaders)),
  ].join("\n");
  const key = [region, service, end].reduce<Uint8Array>(
    (previous, part) => hmac(previous, part),
    hmac(`AWS4${secretAccessKey}`, date),
  );
  return hmac(key, stringToSign).toString("hex");
}

/** What the `authorization` header of a request says. */
export function readAuthorization(request: ReceivedRequest): {
  keyId: string;
  scope: string;
  signedHeaders: string;
  signature: string;
} {
  const match = /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\S+), SignedHeaders=(\S+), Signature=([0-9a-f]{64})$/.exec(
    header(request, "authorization"),
  );
  const [, keyId = "", scope = "", signedHeaders = "", signature = ""] = match ?? [];
  return { keyId, scope, signedHeaders, signature };
}

function canonicalize(request: ReceivedRequest, signedHeaders: string): string {
  const [path = "", query = ""] = request.target.split("?");
  const names = signedHeaders.split(";");
  return [
    request.method,
    path.split("/").map(escapeSegment).join("/"),
    query.split("&").toSorted().join("&"),
    ...names.map((name) => `${name}:${header(request, name).trim().replace(/ +/g, " ")}`),
    "",
    signedHeaders,
    sha256(request.body),
  ].join("\n");
}

/** Each segment of the sent path once more: `%2F` becomes `%252F`. */
function escapeSegment(segment: string): string {
  return [...Buffer.from(segment)]
    .map((byte) =>
      /[A-Za-z0-9\-._~]/.test(String.fromCharCode(byte))
        ? String.fromCharCode(byte)
        : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`,
    )
    .join("");
}

function header({ headers }: ReceivedRequest, name: string): string {
  const value = headers[name];
  return Array.isArray(value) ? value.join(",") : (value ?? "");
}
