import { expect, test } from "vitest";
import type { SignedPreview } from "../../../core/operations/session.ts";
import { toSignedParts } from "./to-signed-parts.ts";

const PREVIEW: SignedPreview = {
  request: {
    method: "PUT",
    path: "/restapis/a1",
    headers: {
      host: "apigateway.us-east-1.amazonaws.com",
      "user-agent": "gatewright/0",
      "content-length": "15",
      authorization: "AWS4-HMAC-SHA256 Credential=***/s, SignedHeaders=content-length;host, Signature=***",
    },
  },
  canonicalRequest: "PUT\n/restapis/a1\n\ncontent-length:15\nhost:apigateway\n\ncontent-length;host\nb8de",
  stringToSign: "AWS4-HMAC-SHA256\n20260101T000000Z\nscope\n38e9",
  credentialScope: "20260101/us-east-1/apigateway/aws4_request",
};

test("says of each line whether the body decides it", () => {
  expect(
    toSignedParts(PREVIEW).map(({ title, lines }) => [
      title,
      lines.filter(({ dependsOnBody }) => dependsOnBody).map(({ text }) => text),
    ]),
  ).toEqual([
    ["Headers", ["content-length: 15", `authorization: ${PREVIEW.request.headers["authorization"]}`]],
    ["Canonical request", ["content-length:15", "b8de"]],
    ["String to sign", ["38e9"]],
    ["Credential scope", []],
  ]);
});

test("the lines are the whole text", () => {
  const [, canonical, toSign] = toSignedParts(PREVIEW).map(({ lines }) => lines.map(({ text }) => text).join("\n"));
  expect([canonical, toSign]).toEqual([PREVIEW.canonicalRequest, PREVIEW.stringToSign]);
});

test("names the headers that are not signed", () => {
  expect(toSignedParts(PREVIEW)[0]?.says).toMatch(/^All are signed but user-agent\. /);
});
