import { FIELDS, type FieldName } from "../fields/fields.ts";
import { toGoName } from "../sdk/to-go-name.ts";
import type { Problem, Rule } from "./rule.ts";

/** The order in which AWS's SDK for Go reports them. */
const REQUIRED: readonly FieldName[] = ["httpMethod", "resourceId", "restApiId", "type"];

const SOURCE = "Validate() of the AWS SDK for Go; required members of the service model";

/** Unset members that no SDK sends a request without. */
export const requiredField: Rule = {
  id: "required-field",
  field: "restApiId",
  severity: "error",
  evidence: "recorded",
  source: SOURCE,
  when: "restApiId, resourceId, httpMethod or type is not set",
  aws: { code: "InvalidParameter", message: "missing required field, PutIntegrationInput.<member>." },
  find: (input) => REQUIRED.filter((field) => input[field] === undefined).map((field) => problem(field, "is needed")),
};

/** An empty label would give the path another meaning. An empty type passes the SDKs and is refused by AWS. */
export const emptyLabel: Rule = {
  id: "empty-label",
  field: "restApiId",
  severity: "error",
  evidence: "recorded",
  source: SOURCE,
  when: "restApiId, resourceId or httpMethod is empty",
  aws: { code: "InvalidParameter", message: "minimum field size of 1, PutIntegrationInput.<member>." },
  find: (input) =>
    REQUIRED.filter((field) => FIELDS[field].travels === "path" && input[field] === "").map((field) =>
      problem(field, "must not be empty"),
    ),
};

function problem(field: FieldName, what: string): Problem {
  return {
    field,
    message: `${FIELDS[field].label} ${what}: without it there is no request.`,
    values: { member: toGoName(field) },
  };
}
