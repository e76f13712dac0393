import { expect, test } from "vitest";
import { comparePut } from "./compare-put.ts";

const mock = { restApiId: "a1", resourceId: "r1", httpMethod: "GET", type: "MOCK" };
const filledIn = {
  passthroughBehavior: "WHEN_NO_MATCH",
  timeoutInMillis: 29000,
  cacheNamespace: "r1",
  cacheKeyParameters: [],
};

test("where nothing is yet, everything that is sent is added", () => {
  expect(comparePut(null, mock)).toEqual([{ wire: "type", kind: "added", after: "MOCK" }]);
});

test("what AWS fills in is no difference", () => {
  expect(comparePut({ type: "MOCK", ...filledIn }, mock)).toEqual([]);
  expect(
    comparePut(
      { type: "HTTP", httpMethod: "GET", uri: "http://a", connectionType: "INTERNET", ...filledIn },
      { ...mock, type: "HTTP", integrationHttpMethod: "GET", uri: "http://a" },
    ),
  ).toEqual([]);
});

test("an empty template that AWS answers as null, and the order of a map, are no difference", () => {
  const live = { type: "MOCK", ...filledIn, requestTemplates: { b: "x", a: null } };
  expect(comparePut(live, { ...mock, requestTemplates: { a: "", b: "x" } })).toEqual([]);
});

test("names what a put changes and removes, members that the form does not know and integration responses included", () => {
  const live = {
    type: "HTTP",
    httpMethod: "GET",
    ...filledIn,
    timeoutInMillis: 1000,
    newMember: { a: 1 },
    integrationResponses: { "200": { statusCode: "200" } },
  };
  expect(comparePut(live, { ...mock, cacheNamespace: "own" })).toEqual([
    { wire: "type", kind: "changed", before: "HTTP", after: "MOCK" },
    { wire: "httpMethod", kind: "removed", before: "GET" },
    { wire: "timeoutInMillis", kind: "changed", before: 1000, after: 29000 },
    { wire: "cacheNamespace", kind: "changed", before: "r1", after: "own" },
    { wire: "newMember", kind: "removed", before: { a: 1 } },
    { wire: "integrationResponses", kind: "removed", before: { "200": { statusCode: "200" } } },
  ]);
});

test("members that are sent back unchanged are no difference", () => {
  const live = { type: "MOCK", ...filledIn, newMember: { a: 1 } };
  expect(comparePut(live, { ...mock, unknownMembers: { newMember: { a: 1 } } })).toEqual([]);
});

test("what is sent empty, or as AWS fills it in anyway, is no difference where it is not answered", () => {
  const input = { ...mock, type: "AWS", credentials: "", connectionType: "INTERNET", timeoutInMillis: 29000 };
  expect(comparePut({ type: "AWS" }, input)).toEqual([]);
});

test("what AWS drops or fills in of its own accord counts as it is stored", () => {
  const link = { connectionType: "VPC_LINK", connectionId: "abc123", responseTransferMode: "BUFFERED" };
  const input = { ...mock, type: "HTTP", integrationHttpMethod: "GET", uri: "http://a", connectionId: "abc123" };
  expect(comparePut({ type: "HTTP", httpMethod: "GET", uri: "http://a", ...filledIn, ...link }, input)).toEqual([
    { wire: "connectionType", kind: "changed", before: "VPC_LINK", after: "INTERNET" },
    { wire: "connectionId", kind: "removed", before: "abc123" },
  ]);
});
