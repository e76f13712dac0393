import { expect, test } from "vitest";
import { documentName } from "./document-name.ts";

test("a document is called by its method until somebody names it", () => {
  expect([
    documentName("POST", "/orders/{orderId}/items"),
    documentName("ANY", "/{proxy+}"),
    documentName("GET", "/"),
    documentName("GET", "/größe"),
    documentName(undefined, undefined),
  ]).toEqual(["post-orders-orderid-items", "any-proxy", "get", "get-größe", "integration"]);
});
