import { expect, test } from "vitest";
import { describeDefault } from "../fields/defaults.ts";
import { FIELD_NAMES } from "../fields/fields.ts";
import type { PutIntegrationInput } from "../put-integration-input.ts";
import { toStoredIntegration } from "./to-stored-integration.ts";

const FILLED_IN = {
  passthroughBehavior: "WHEN_NO_MATCH",
  timeoutInMillis: 29_000,
  cacheNamespace: "r1",
  cacheKeyParameters: [],
};

/** What is sent besides the labels → what is stored besides the defaults that every type has. */
const ROWS: readonly (readonly [string, Partial<PutIntegrationInput>, object])[] = [
  ["fills in every type's defaults", { type: "AWS" }, { type: "AWS" }],
  [
    "fills in the connection for the HTTP types",
    { type: "HTTP_PROXY" },
    { type: "HTTP_PROXY", connectionType: "INTERNET" },
  ],
  [
    "keeps what is sent",
    { type: "HTTP", cacheNamespace: "own", timeoutInMillis: 50, responseTransferMode: "BUFFERED" },
    {
      type: "HTTP",
      connectionType: "INTERNET",
      cacheNamespace: "own",
      timeoutInMillis: 50,
      responseTransferMode: "BUFFERED",
    },
  ],
  [
    "takes an empty text for absent where there is a default",
    { type: "HTTP", connectionType: "", passthroughBehavior: "", cacheNamespace: "", uri: "" },
    { type: "HTTP", connectionType: "INTERNET", uri: "" },
  ],
  ["drops empty credentials", { type: "AWS", credentials: "" }, { type: "AWS" }],
  ["drops a connection that the type has not", { type: "AWS", connectionType: "INTERNET" }, { type: "AWS" }],
  [
    "drops a link's id that no connection uses",
    { type: "HTTP", connectionId: "abc123" },
    { type: "HTTP", connectionType: "INTERNET" },
  ],
  [
    "keeps a link, whatever the type",
    { type: "AWS", connectionType: "VPC_LINK", connectionId: "abc123" },
    { type: "AWS", connectionType: "VPC_LINK", connectionId: "abc123" },
  ],
  [
    "drops the back end of a MOCK",
    { type: "MOCK", uri: "http://a", integrationHttpMethod: "GET", credentials: "c" },
    { type: "MOCK", credentials: "c" },
  ],
  [
    "answers an empty template as null",
    { type: "MOCK", requestTemplates: { a: "", b: "x" } },
    { type: "MOCK", requestTemplates: { a: null, b: "x" } },
  ],
  ["keeps members that it does not know", { type: "AWS", unknownMembers: { next: 1 } }, { type: "AWS", next: 1 }],
];

test.each(ROWS)("what AWS stores of an input: it %s", (_, sent, stored) => {
  const input = { restApiId: "a1", resourceId: "r1", httpMethod: "GET", ...sent };
  expect(toStoredIntegration(input)).toEqual({ ...FILLED_IN, ...stored });
});

test("names a member's default in words", () => {
  const described = FIELD_NAMES.map((name) => [name, describeDefault(name)]).filter(([, words]) => words !== "");
  expect(Object.fromEntries(described)).toEqual({
    connectionType: "INTERNET for HTTP and HTTP_PROXY",
    passthroughBehavior: "WHEN_NO_MATCH",
    timeoutInMillis: "29000",
    cacheNamespace: "the resource id",
    cacheKeyParameters: "[]",
    responseTransferMode: "BUFFERED",
  });
});
