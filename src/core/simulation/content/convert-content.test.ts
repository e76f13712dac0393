import { expect, test } from "vitest";
import { saidBy, simulateWith, stepsOf } from "../simulation.fixture.ts";
import type { SimulatedIntegration } from "../simulation.ts";

const TO_AWS = { type: "AWS", integrationHttpMethod: "PUT", uri: "arn:aws:apigateway:us-east-1:s3:path/bucket/key" };

/** The first bytes of a PNG, which are no UTF-8. */
const PNG = "iVBORw0KGgo=";
const PNG_AS_TEXT = "\ufffdPNG\r\n\u001a\n";

interface Row {
  readonly body: string;
  readonly isBase64Encoded?: boolean;
  readonly contentType: string;
  readonly binaryMediaTypes?: readonly string[];
  readonly contentHandling?: string;
  /** The body that is sent; with `isBase64Encoded` where it is bytes. */
  readonly sent: { readonly body: string; readonly isBase64Encoded?: boolean } | 500;
}

const text = { body: "aGk=", contentType: "text/plain" };
const bytes = { body: PNG, isBase64Encoded: true, contentType: "image/png" };
const matching = { binaryMediaTypes: ["image/png"] };

/** The nine rows of the developer guide's table, then what LocalStack recorded with S3. */
const ROWS: readonly Row[] = [
  { ...text, sent: { body: "aGk=" } },
  { ...text, contentHandling: "CONVERT_TO_BINARY", sent: { body: "hi" } },
  { ...text, contentHandling: "CONVERT_TO_TEXT", sent: { body: "aGk=" } },
  { ...text, ...matching, sent: { body: "aGk=" } },
  { ...text, ...matching, contentHandling: "CONVERT_TO_BINARY", sent: { body: "hi" } },
  { ...text, ...matching, contentHandling: "CONVERT_TO_TEXT", sent: { body: "aGk=" } },
  { ...bytes, ...matching, sent: { body: PNG, isBase64Encoded: true } },
  { ...bytes, ...matching, contentHandling: "CONVERT_TO_BINARY", sent: { body: PNG, isBase64Encoded: true } },
  { ...bytes, ...matching, contentHandling: "CONVERT_TO_TEXT", sent: { body: PNG } },
  // Bytes of a type that is not binary: what is no UTF-8 is lost.
  { ...bytes, sent: { body: PNG_AS_TEXT } },
  { ...bytes, contentHandling: "CONVERT_TO_TEXT", sent: { body: PNG_AS_TEXT } },
  { ...bytes, contentHandling: "CONVERT_TO_BINARY", sent: 500 },
  { ...bytes, binaryMediaTypes: ["image/gif"], sent: { body: PNG_AS_TEXT } },
  { ...text, body: "this is text", contentHandling: "CONVERT_TO_BINARY", sent: 500 },
  { ...text, body: PNG, contentHandling: "CONVERT_TO_BINARY", sent: { body: PNG, isBase64Encoded: true } },
  {
    ...text,
    body: PNG,
    contentType: "image/png",
    ...matching,
    contentHandling: "CONVERT_TO_BINARY",
    sent: { body: PNG },
  },
];

function sentOf({ contentHandling, contentType, binaryMediaTypes, body, isBase64Encoded }: Row): Row["sent"] {
  const { backendRequest, response } = simulateWith(
    { ...TO_AWS, contentHandling },
    { body, isBase64Encoded, headers: { "Content-Type": [contentType] } },
    { binaryMediaTypes },
  );
  if (backendRequest === undefined) return response?.status === 500 ? 500 : { body: "no answer" };
  const { body: sent, isBase64Encoded: isEncoded } = backendRequest;
  return isEncoded === undefined ? { body: sent } : { body: sent, isBase64Encoded: isEncoded };
}

test("a body is converted by every row of the documented table, and as recorded", () => {
  expect(ROWS.map((row) => ({ ...row, sent: sentOf(row) }))).toEqual(ROWS);
});

test("binary media types match by name, by */* and by a type with any subtype, whatever the case", () => {
  const patterns = ["*/*", "image/*", "IMAGE/PNG", "image/png; q=1", "image/gif", "text/*", "image"];
  const found = patterns.map((pattern) => {
    const sent = sentOf({ ...bytes, binaryMediaTypes: [pattern], contentHandling: "CONVERT_TO_TEXT", sent: 500 });
    return sent !== 500 && sent.body === PNG;
  });
  expect(found).toEqual([true, true, true, true, false, false, false]);
});

function template(contentHandling: string | undefined, body: string): SimulatedIntegration & { body: string } {
  return { ...TO_AWS, contentHandling, requestTemplates: { "image/png": '{"data": "$input.body"}' }, body };
}

test("a template reads binary data as base64, and fails on bytes", () => {
  const ends = ["CONVERT_TO_TEXT", "CONVERT_TO_BINARY", undefined].map((contentHandling) => {
    const { body, ...integration } = template(contentHandling, PNG);
    const { backendRequest, response } = simulateWith(
      integration,
      { body, isBase64Encoded: true, headers: { "Content-Type": ["image/png"] } },
      matching,
    );
    return backendRequest?.body ?? response?.status;
  });
  expect(ends).toEqual([`{"data": "${PNG}"}`, 500, 500]);
});

test("what failed or was lost is told", () => {
  const failed = simulateWith({ ...TO_AWS, contentHandling: "CONVERT_TO_BINARY" }, { body: "no base64!" });
  const lost = simulateWith(TO_AWS, { body: PNG, isBase64Encoded: true, headers: { "Content-Type": ["image/png"] } });
  expect([failed, lost].map((simulation) => stepsOf(simulation, "content-handling").map(saidBy))).toEqual([
    [
      [
        "stopped",
        "The API has no binary media types, so the body is text; CONVERT_TO_BINARY takes it for base64, which it is not.",
        "recorded",
      ],
    ],
    [
      [
        "done",
        "The API has no binary media types, so the body is text: what is no UTF-8 in it becomes U+FFFD, and is lost.",
        "recorded",
      ],
    ],
  ]);
});
