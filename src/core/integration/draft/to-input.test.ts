import fc from "fast-check";
import { expect, test } from "vitest";
import { EMPTY_DRAFT, draftSchema } from "./draft.ts";
import { partialInputSchema, type PutIntegrationInput } from "../put-integration-input.ts";
import { SAMPLES } from "../samples.ts";
import { applyChanges, toDraft } from "./to-draft.ts";
import { toInput } from "./to-input.ts";

const anyName = fc.oneof(fc.string(), fc.constantFrom("__proto__", "constructor", "1", "10", "application/json"));
const anyMap = fc
  .array(fc.tuple(anyName, fc.string()))
  .map((entries) => Object.fromEntries(entries.filter(([name, value]) => name !== "" || value !== "")));
const anyInput: fc.Arbitrary<Partial<PutIntegrationInput>> = fc
  .record(
    {
      restApiId: fc.string(),
      resourceId: fc.string(),
      httpMethod: fc.string(),
      type: fc.constantFrom("HTTP", "AWS", "HTTP_PROXY", "AWS_PROXY", "", "x"),
      integrationHttpMethod: fc.string(),
      uri: fc.string(),
      requestParameters: anyMap,
      requestTemplates: anyMap,
      cacheKeyParameters: fc.array(fc.string()),
      timeoutInMillis: fc.maxSafeInteger(),
      tlsConfig: fc.dictionary(fc.string(), fc.boolean()),
      newMember: fc.jsonValue({ noUnicodeString: false }).filter((value) => value !== null),
    },
    { requiredKeys: [] },
  )
  .map((members) => partialInputSchema.parse(JSON.parse(JSON.stringify(members))));

test("a loaded input goes through the form and comes back unchanged", () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const kept = draftSchema.parse(JSON.parse(JSON.stringify(toDraft(input))));
      const back = toInput(kept).input;
      expect(back).toEqual(input);
      expect(JSON.stringify(back.requestParameters)).toBe(JSON.stringify(input.requestParameters));
    }),
    { numRuns: 500 },
  );
});

test("nothing typed is no input and no finding", () => {
  expect(toInput(EMPTY_DRAFT)).toEqual({ input: {}, findings: [] });
});

test.each(SAMPLES)("the sample $name is as in the form", ({ input }) => {
  expect(toInput(toDraft(input))).toEqual({ input, findings: [] });
});

test("a loaded empty value stays until its field changes, and is absent once it is emptied by hand", () => {
  const loaded = toDraft({ type: "HTTP", uri: "", requestParameters: {}, cacheKeyParameters: [] });
  expect(toInput(loaded).input).toEqual({ type: "HTTP", uri: "", requestParameters: {}, cacheKeyParameters: [] });
  const edited = applyChanges(loaded, [{ field: "uri", value: "https://example.com" }]);
  expect(toInput({ ...edited, uri: "" }).input).toEqual({
    type: "HTTP",
    requestParameters: {},
    cacheKeyParameters: [],
  });
});

test("a timeout that is no number is left out and found", () => {
  expect(toInput({ ...EMPTY_DRAFT, type: "HTTP", timeoutInMillis: "29 s" })).toEqual({
    input: { type: "HTTP" },
    findings: [
      {
        rule: "not-a-number",
        field: "timeoutInMillis",
        severity: "error",
        message: 'Timeout (ms) must be a whole number, such as 29000; "29 s" is not sent.',
        evidence: "documented",
      },
    ],
  });
});

test("of rows with one name the last is sent, and the repetition is found", () => {
  const requestParameters = [
    { name: "integration.request.header.a", value: "'1'" },
    { name: "", value: "" },
    { name: "integration.request.header.a", value: "'2'" },
  ];
  expect(toInput({ ...EMPTY_DRAFT, requestParameters })).toEqual({
    input: { requestParameters: { "integration.request.header.a": "'2'" } },
    findings: [
      {
        rule: "repeated-name",
        field: "requestParameters",
        path: "integration.request.header.a",
        severity: "error",
        message: '"integration.request.header.a" stands in 2 rows; only the last of them is sent.',
        evidence: "documented",
      },
    ],
  });
});

test("for MOCK the URI and the back end's method are kept, not sent, and the form says so", () => {
  const draft = toDraft({ type: "MOCK", uri: "https://example.com", integrationHttpMethod: "GET" });
  expect(toInput(draft)).toEqual({
    input: { type: "MOCK" },
    findings: [
      {
        rule: "not-sent",
        field: "integrationHttpMethod",
        severity: "info",
        message: "Back-end method is kept here and not sent: type MOCK has no back end.",
        evidence: "recorded",
      },
      {
        rule: "not-sent",
        field: "uri",
        severity: "info",
        message: "URI is kept here and not sent: type MOCK has no back end.",
        evidence: "recorded",
      },
    ],
  });
  expect(toInput({ ...draft, type: "HTTP" }).input).toEqual({
    type: "HTTP",
    uri: "https://example.com",
    integrationHttpMethod: "GET",
  });
});

test.each(["[1]", "{", "12"])(
  "unknown members that are no JSON object (%s) are left out and found",
  (unknownMembers) => {
    const { input, findings } = toInput({ ...EMPTY_DRAFT, unknownMembers });
    expect(input).toEqual({});
    expect(findings).toEqual([
      {
        rule: "not-an-object",
        field: "unknownMembers",
        severity: "error",
        message: 'Members beyond the form must be a JSON object, such as {"name": "value"}; the text is not sent.',
        evidence: "documented",
      },
    ]);
  },
);

test("a fix edits a template in place, and nothing where the text is another one by now", () => {
  const draft = { ...EMPTY_DRAFT, requestTemplates: [{ name: "a/b", value: "#if($x)1#end" }] };
  const edited = (was: string) =>
    applyChanges(draft, [
      {
        field: "requestTemplates",
        path: "a/b",
        edits: [
          { start: 4, end: 6, was, text: '"$!x" != ""' },
          { start: 7, end: 8, was: "1", text: "2" },
        ],
      },
    ]).requestTemplates;
  expect(edited("$x")).toEqual([{ name: "a/b", value: '#if("$!x" != "")2#end' }]);
  expect(edited("$y")).toEqual(draft.requestTemplates);
});
