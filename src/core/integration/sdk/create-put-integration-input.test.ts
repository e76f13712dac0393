import { expect, test } from "vitest";
import { readWireCases } from "../conformance.fixture.ts";
import { createPutIntegrationInput, type PutIntegrationInputBuilder } from "./create-put-integration-input.ts";
import { FIELD_NAMES } from "../fields/fields.ts";
import { partialInputSchema, type PutIntegrationInput } from "../put-integration-input.ts";
import { toGoName } from "./to-go-name.ts";
import { toHttpRequest } from "../request/to-http-request.ts";

const cases = readWireCases();

/** One value a member, every one of them set. */
const FULL: Required<PutIntegrationInput> = {
  restApiId: "a1b2c3d4e5",
  resourceId: "r1",
  httpMethod: "POST",
  type: "HTTP",
  integrationHttpMethod: "PUT",
  uri: "https://example.com/orders",
  connectionType: "VPC_LINK",
  connectionId: "v1",
  credentials: "arn:aws:iam::123456789012:role/r",
  requestParameters: { "integration.request.header.X": "'x'" },
  requestTemplates: { "application/json": "{}" },
  passthroughBehavior: "NEVER",
  contentHandling: "CONVERT_TO_TEXT",
  timeoutInMillis: 5000,
  cacheNamespace: "n",
  cacheKeyParameters: ["method.request.path.id"],
  tlsConfig: { insecureSkipVerification: true },
  responseTransferMode: "BUFFERED",
  integrationTarget: "arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/app/a/b",
  unknownMembers: { newMember: [1] },
};

const MEMBERS = [...FIELD_NAMES, "unknownMembers"] as const;

/** Calls a member's setter by its name. */
function setMember(builder: PutIntegrationInputBuilder, member: string, value: unknown): unknown {
  const setters = builder as unknown as Record<string, (value: unknown) => unknown>;
  return setters[`set${toGoName(member)}`]?.(value);
}

test("has a setter for each of the 19 members and for those that it does not know", () => {
  const setters = Object.keys(createPutIntegrationInput()).filter((name) => name.startsWith("set"));
  expect(setters).toEqual(MEMBERS.map((member) => `set${toGoName(member)}`));
  expect(setters.length).toBe(20);
});

test.each(MEMBERS)("sets %s, gives itself back, and unsets with undefined or null", (member) => {
  for (const nothing of [undefined, null]) {
    const builder = createPutIntegrationInput();
    expect(setMember(builder, member, FULL[member])).toBe(builder);
    expect(builder.build()).toEqual({ [member]: FULL[member] });
    expect(setMember(builder, member, nothing)).toBe(builder);
    expect(builder.build()).toEqual({});
  }
});

test("chains with each setter's own type", () => {
  const input = createPutIntegrationInput({ restApiId: "a1", resourceId: "r1", httpMethod: "GET", uri: "gone" })
    .setType("MOCK")
    .setUri(undefined)
    .setTimeoutInMillis(0)
    .setRequestTemplates({})
    .build();
  expect(JSON.stringify(input)).toBe(
    '{"restApiId":"a1","resourceId":"r1","httpMethod":"GET","type":"MOCK","requestTemplates":{},"timeoutInMillis":0}',
  );
  // @ts-expect-error A timeout is a number.
  expect(createPutIntegrationInput().setTimeoutInMillis("29000").build()).toEqual({ timeoutInMillis: "29000" });
});

test("starts with any input, members that it does not know among them", () => {
  const initial = JSON.parse('{"type":"HTTP","newMember":1,"unknownMembers":{"other":2}}');
  expect(createPutIntegrationInput(initial).build()).toEqual({
    type: "HTTP",
    unknownMembers: { other: 2, newMember: 1 },
  });
});

test("builds what nobody can change, and what stays as it was built", () => {
  const templates = JSON.parse('{"application/json":"a","__proto__":"b"}') as Record<string, string>;
  const builder = createPutIntegrationInput({ tlsConfig: { nested: [{}] } }).setRequestTemplates(templates);
  templates["application/json"] = "changed";
  const built = builder.build();
  builder.setType("MOCK");
  expect(JSON.stringify(built)).toBe(
    '{"requestTemplates":{"application/json":"a","__proto__":"b"},"tlsConfig":{"nested":[{}]}}',
  );
  expect(isFrozen(built)).toBe(true);
  expect(Object.isFrozen(builder)).toBe(true);
});

test("checks nothing when it builds, and says with validate what the Go SDK would", () => {
  const builder = createPutIntegrationInput().setHttpMethod("").setResourceId("r1").setRestApiId("a1");
  expect(builder.build()).toEqual({ restApiId: "a1", resourceId: "r1", httpMethod: "" });
  expect(builder.validate()).toBe(`InvalidParameter: 2 validation error(s) found.
- minimum field size of 1, PutIntegrationInput.HttpMethod.
- missing required field, PutIntegrationInput.Type.
`);
  expect(builder.setHttpMethod("GET").setType("").validate()).toBeNull();
});

test("becomes the text that the Go SDK prints", () => {
  expect(String(createPutIntegrationInput({ type: "MOCK" }))).toBe('{\n  Type: "MOCK"\n}');
});

test.skipIf(cases === null)("builds every recorded input, setter by setter (needs the conformance data)", () => {
  const different = (cases ?? []).filter(({ input, expected }) => {
    const parsed = partialInputSchema.parse(input);
    const builder = createPutIntegrationInput();
    for (const [member, value] of Object.entries(parsed)) setMember(builder, member, value);
    const body = toHttpRequest(builder.build())?.body;
    const isSame = JSON.stringify(sorted(builder.build())) === JSON.stringify(sorted(parsed));
    const isSent =
      body === undefined || JSON.stringify(sorted(JSON.parse(body))) === JSON.stringify(sorted(expected.bodyJson));
    return (
      !isSame ||
      !isSent ||
      (body === undefined) !== (expected.bodyJson === null) ||
      builder.validate() !== expected.validate
    );
  });
  expect(different.map(({ id }) => id)).toEqual([]);
});

function isFrozen(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFrozen);
}

/** The same value with every object's members in one order. */
function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const members = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([name, member]) => [name, sorted(member)]));
}
