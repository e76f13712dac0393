import type { SignedPreview } from "../../../core/operations/session.ts";

/** One line of what is signed. */
export interface SignedLine {
  readonly text: string;
  readonly dependsOnBody: boolean;
}

/** One of the texts that a signature is made of, or that carry it. */
export interface SignedPart {
  readonly title: string;
  /** What it is, in a sentence or two. */
  readonly says: string;
  readonly lines: readonly SignedLine[];
}

/** The headers whose values the body decides. */
const OF_BODY: ReadonlySet<string> = new Set(["content-length", "authorization"]);

/** The parts of a signed request, in the order in which one follows from the other; the headers, which carry it, first. */
export function toSignedParts({
  request,
  canonicalRequest,
  stringToSign,
  credentialScope,
}: SignedPreview): SignedPart[] {
  return [
    {
      title: "Headers",
      says: `${describeUnsigned(request.headers)} The access key, the signature and a session token are masked: none of them reaches this page.`,
      lines: Object.entries(request.headers).map(([name, value]) => ({
        text: `${name}: ${value}`,
        dependsOnBody: OF_BODY.has(name),
      })),
    },
    {
      title: "Canonical request",
      says: "The request in the one form that both sides can write: verb, path, query (none), headers by name, which of them are signed, and the SHA-256 of the body. Headers that may change on the way are left out.",
      lines: toLines(canonicalRequest, (line) => line.startsWith("content-length:")),
    },
    {
      title: "String to sign",
      says: "The algorithm, the moment, the scope, and the SHA-256 of the canonical request. Its HMAC is the signature.",
      lines: toLines(stringToSign, () => false),
    },
    {
      title: "Credential scope",
      says: "Day, region and service: for nothing else does the signing key hold.",
      lines: [{ text: credentialScope, dependsOnBody: false }],
    },
  ];
}

/** The last line of what is signed is a hash, and the body goes into it. */
function toLines(text: string, isOfBody: (line: string) => boolean): SignedLine[] {
  const lines = text.split("\n");
  return lines.map((line, index) => ({ text: line, dependsOnBody: index === lines.length - 1 || isOfBody(line) }));
}

function describeUnsigned(headers: Readonly<Record<string, string>>): string {
  const [, signed = ""] = /SignedHeaders=([^,]*)/.exec(headers["authorization"] ?? "") ?? [];
  const names = new Set(signed.split(";"));
  const unsigned = Object.keys(headers).filter((name) => name !== "authorization" && !names.has(name));
  return unsigned.length === 0 ? "All are signed." : `All are signed but ${unsigned.join(" and ")}.`;
}
