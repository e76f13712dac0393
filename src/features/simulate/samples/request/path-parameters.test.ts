import { expect, test } from "vitest";
import { fillPath, pathNames } from "./path-parameters.ts";

test("names the parameters of a resource path in their order", () => {
  expect(["/", "/orders/{id}/items/{item}", "/files/{proxy+}"].map(pathNames)).toEqual([[], ["id", "item"], ["proxy"]]);
});

test("fills a resource path, and encodes what a path cannot hold", () => {
  expect(fillPath("/orders/{id}/items/{item}", { id: "a/b c", item: "é" })).toBe("/orders/a%2Fb%20c/items/%C3%A9");
  expect(fillPath("/files/{proxy+}", { proxy: "a/b c" })).toBe("/files/a/b%20c");
  expect(fillPath("/orders/{id}/{toString}", {})).toBe("/orders//");
  expect(fillPath("/{id}", { id: "\uD800$&" })).toBe("/%EF%BF%BD%24%26");
});
