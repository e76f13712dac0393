import type { MethodRequest } from "../../../../core/simulation/method-request.ts";

const utf8 = new TextEncoder();

/** How large a payload is on the wire, in words; what of it that is not base64 where it should be. */
export function describePayload({ body, isBase64Encoded = false }: Pick<MethodRequest, "body" | "isBase64Encoded">) {
  if (!isBase64Encoded) return { size: describeBytes(utf8.encode(body).length), isBroken: false };
  const bare = body.replace(/\s+/g, "");
  const isBroken = bare.length % 4 === 1 || !/^[\w+/-]*={0,2}$/.test(bare);
  return { size: describeBytes(Math.floor((bare.replace(/=+$/, "").length * 3) / 4)), isBroken };
}

function describeBytes(count: number): string {
  if (count < 1024) return `${count} B`;
  if (count < 1024 * 1024) return `${(count / 1024).toFixed(1)} KB`;
  return `${(count / (1024 * 1024)).toFixed(1)} MB`;
}
