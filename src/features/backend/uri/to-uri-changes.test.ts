import { expect, test } from "vitest";
import { applyChanges, toDraft } from "../../../core/integration/draft/to-draft.ts";
import { toInput } from "../../../core/integration/draft/to-input.ts";
import { toCanonicalUri } from "../../../core/integration/uri/canonical/to-canonical-uri.ts";
import { toUriChanges } from "./to-uri-changes.ts";

const queue = toCanonicalUri("arn:aws:sqs:us-east-1:123456789012:orders", {});
const place = { restApiId: "a1b2c3d4e5", resourceId: "r1", httpMethod: "POST" };

test("makes a bare name of a queue an integration that works", () => {
  const draft = toDraft({ ...place, type: "HTTP", uri: "arn:aws:sqs:us-east-1:123456789012:orders" });
  expect(queue && toInput(applyChanges(draft, toUriChanges(queue, draft))).input).toEqual({
    ...place,
    type: "AWS",
    integrationHttpMethod: "POST",
    uri: "arn:aws:apigateway:us-east-1:sqs:path/123456789012/orders",
    requestParameters: { "integration.request.header.Content-Type": "'application/x-www-form-urlencoded'" },
    requestTemplates: { "application/json": "Action=SendMessage&MessageBody=$util.urlEncode($input.body)" },
  });
});

test("leaves templates and parameters that were written as they are", () => {
  for (const own of [{ requestTemplates: { "text/xml": "<a/>" } }, { requestParameters: { a: "'1'" } }]) {
    const draft = toDraft({ ...place, ...own });
    expect(queue && toInput(applyChanges(draft, toUriChanges(queue, draft))).input).toEqual({
      ...place,
      ...own,
      type: "AWS",
      integrationHttpMethod: "POST",
      uri: "arn:aws:apigateway:us-east-1:sqs:path/123456789012/orders",
    });
  }
});

test("keeps the verb that was chosen towards an HTTP endpoint", () => {
  const url = toCanonicalUri("https://example.com", { type: "AWS" });
  for (const [chosen, expected] of [
    ["PUT", "PUT"],
    ["", "ANY"],
  ] as const) {
    const draft = toDraft({ ...place, type: "AWS", integrationHttpMethod: chosen });
    expect(url && toInput(applyChanges(draft, toUriChanges(url, draft))).input).toEqual({
      ...place,
      type: "HTTP",
      integrationHttpMethod: expected,
      uri: "https://example.com",
    });
  }
});
