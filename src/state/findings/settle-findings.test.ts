import { expect, test } from "vitest";
import { findingKey, type Finding, type FindingField } from "../../core/integration/finding.ts";
import { settleFindings } from "./settle-findings.ts";

/** `rule field path`, as `findingKey` writes it. */
function parse(keys: string): readonly Finding[] {
  return keys === "" ? [] : keys.split(", ").map((key) => toFinding(key));
}

function toFinding(key: string): Finding {
  const [rule = "", field = "", path] = key.split(" ");
  const isField = (name: string): name is FindingField =>
    ["uri", "requestParameters", "timeoutInMillis"].includes(name);
  if (!isField(field)) throw new Error(`${field} is no field of these tests.`);
  return { rule, field, severity: "error", message: key, evidence: "recorded", ...(path !== undefined && { path }) };
}

interface Row {
  readonly title: string;
  readonly shown: string;
  readonly found: string;
  readonly typedIn: FindingField | null;
  readonly shows: string;
}

const ROWS: readonly Row[] = [
  { title: "nothing is found", shown: "", found: "", typedIn: "uri", shows: "" },
  {
    title: "nobody types",
    shown: "",
    found: "a uri, b timeoutInMillis",
    typedIn: null,
    shows: "a uri, b timeoutInMillis",
  },
  { title: "new in the field that is typed in", shown: "", found: "a uri", typedIn: "uri", shows: "" },
  { title: "new elsewhere", shown: "", found: "a uri, b timeoutInMillis", typedIn: "uri", shows: "b timeoutInMillis" },
  { title: "shown before", shown: "a uri", found: "a uri, b uri", typedIn: "uri", shows: "a uri" },
  { title: "its cause is gone", shown: "a uri, b uri", found: "b uri", typedIn: "uri", shows: "b uri" },
  { title: "another one in its stead", shown: "a uri", found: "b uri", typedIn: "uri", shows: "" },
  {
    title: "the row is renamed",
    shown: "a requestParameters X-A",
    found: "a requestParameters X-AB",
    typedIn: "requestParameters",
    shows: "a requestParameters X-AB",
  },
  {
    title: "one row is renamed among others",
    shown: "a requestParameters X-A, a requestParameters X-B",
    found: "a requestParameters X-A, a requestParameters X-BC",
    typedIn: "requestParameters",
    shows: "a requestParameters X-A, a requestParameters X-BC",
  },
  {
    title: "a further row has it",
    shown: "a requestParameters X-A",
    found: "a requestParameters X-A, a requestParameters X-B",
    typedIn: "requestParameters",
    shows: "a requestParameters X-A",
  },
  {
    title: "what was shown elsewhere is none of this field's",
    shown: "a timeoutInMillis",
    found: "a uri",
    typedIn: "uri",
    shows: "",
  },
];

test.each(ROWS)("shows what it should: $title", ({ shown, found, typedIn, shows }) => {
  const findings = settleFindings({ shown: parse(shown), found: parse(found), typedIn });
  expect(findings.map(findingKey).join(", ")).toBe(shows);
});
