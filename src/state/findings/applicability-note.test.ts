import { expect, test } from "vitest";
import { EMPTY_DRAFT } from "../../core/integration/draft/draft.ts";
import { RULES } from "../../core/integration/rules/rules.ts";
import { describeApplicability, isAboutApplicability } from "./applicability-note.ts";

test.each([
  ["uri", { type: "HTTP", uri: "https://a" }, ""],
  ["uri", { type: "", uri: "https://a" }, ""],
  ["uri", { type: "MOCK", uri: "https://a" }, "Kept, not sent for MOCK"],
  ["uri", { type: "MOCK" }, "Not used by MOCK"],
  ["tlsConfig", { type: "AWS", tlsConfig: "{}" }, "Sent, but AWS ignores it"],
  ["requestParameters", { type: "AWS_PROXY" }, "Not used by AWS_PROXY"],
  ["requestParameters", { type: "AWS_PROXY", loadedEmpty: ["requestParameters"] }, "Sent, but AWS_PROXY ignores it"],
] as const)("what is said of %s in %j", (field, draft, note) => {
  expect(describeApplicability(field, { ...EMPTY_DRAFT, ...draft })).toBe(note);
});

test("the rules that the note stands for are those that find a field ignored", () => {
  const said = RULES.filter(({ id }) =>
    isAboutApplicability({ rule: id, field: "uri", severity: "info", message: "", evidence: "inferred" }),
  ).map(({ id }) => id);
  const named = RULES.filter(({ id }) => /-ignored$|^mock-ignores|^vpc-link-type$/.test(id)).map(({ id }) => id);
  expect(said).toEqual(named);
});
