import { FIELDS, FIELD_NAMES, type FieldName } from "../../fields/fields.ts";
import { isJsonObject } from "../../json/json.ts";
import type { Problem, RuleFacts } from "../rule.ts";
import { fixShape } from "./fix-shape.ts";
import type { ShapeFault } from "./read-shapes.ts";

/** What the service's own parser says before anything is looked at: it judges how a value is written. */
export interface ShapeRule extends RuleFacts {
  readonly appliesTo: (fault: ShapeFault) => boolean;
}

const SNAPSHOT = "LocalStack snapshot put-integration-request-param-bool-value";

type Written = "text" | "number" | "boolean" | "structure";

function writtenAs(value: unknown): Written {
  if (typeof value === "string") return "text";
  if (typeof value === "number") return "number";
  return typeof value === "boolean" ? "boolean" : "structure";
}

const isLabel = ({ field }: ShapeFault): boolean =>
  FIELD_NAMES.some((name) => name === field && FIELDS[name].travels === "path");
const serialization = (message: string) => ({ code: "SerializationException", message });

/** A body's value of one writing where another is expected. */
const wants =
  (expected: readonly ShapeFault["expected"][], written: readonly Written[]) =>
  (fault: ShapeFault): boolean =>
    !isLabel(fault) && expected.includes(fault.expected) && written.includes(writtenAs(fault.value));

const COMMON = { field: "requestParameters", severity: "error" } as const;

/** Each fault is one rule's. */
export const SHAPE_RULES: readonly ShapeRule[] = [
  {
    ...COMMON,
    id: "label-not-text",
    field: "restApiId",
    evidence: "inferred",
    source: "a label is a part of the path; there is no other way to write it",
    when: "restApiId, resourceId or httpMethod is no text",
    appliesTo: isLabel,
  },
  {
    ...COMMON,
    id: "boolean-for-text",
    evidence: "recorded",
    source: SNAPSHOT,
    when: "a boolean stands where a text is expected",
    aws: serialization("class java.lang.Boolean can not be converted to an String"),
    fix: "writes it as a text",
    appliesTo: wants(["text"], ["boolean"]),
  },
  {
    ...COMMON,
    id: "number-for-text",
    evidence: "recorded",
    source: "LocalStack snapshot test_integration_response_invalid_responsetemplates (the same parser)",
    when: "a number stands where a text is expected",
    aws: serialization(
      "class com.amazon.coral.value.json.numbers.TruncatingBigNumber can not be converted to an String",
    ),
    fix: "writes it as a text",
    appliesTo: wants(["text"], ["number"]),
  },
  {
    ...COMMON,
    id: "structure-for-value",
    evidence: "recorded",
    source: "pasted in aws-apigateway-importer#5 (a text was expected)",
    when: "an object or a list stands where a text, a number or a boolean is expected",
    aws: serialization("Start of structure or map found where not expected."),
    appliesTo: wants(["text", "integer", "boolean"], ["structure"]),
  },
  {
    ...COMMON,
    id: "map-expected",
    evidence: "inferred",
    source: "the parser's manner; its text for this case is not recorded",
    when: "requestParameters, requestTemplates or tlsConfig is no object",
    aws: serialization("Expected map or null"),
    appliesTo: wants(["map"], ["text", "number", "boolean", "structure"]),
  },
  {
    ...COMMON,
    id: "list-expected",
    field: "cacheKeyParameters",
    evidence: "inferred",
    source: "the parser's manner; its text for this case is not recorded",
    when: "cacheKeyParameters is no list",
    aws: serialization("Expected list or null"),
    appliesTo: wants(["list"], ["text", "number", "boolean", "structure"]),
  },
  {
    ...COMMON,
    id: "integer-expected",
    field: "timeoutInMillis",
    evidence: "inferred",
    source: "the parser's manner; its text for this case is not recorded",
    when: "timeoutInMillis is a text or a boolean",
    aws: serialization("class java.lang.<class> can not be converted to an Integer"),
    fix: "writes the digits as a number",
    appliesTo: wants(["integer"], ["text", "boolean"]),
  },
  {
    ...COMMON,
    id: "boolean-expected",
    field: "tlsConfig",
    evidence: "inferred",
    source: "the parser's manner; its text for this case is not recorded",
    when: "insecureSkipVerification is a text or a number",
    aws: serialization("class <class> can not be converted to an Boolean"),
    fix: "writes true or false without quotes",
    appliesTo: wants(["boolean"], ["text", "number"]),
  },
];

const CLASSES = {
  text: "java.lang.String",
  boolean: "java.lang.Boolean",
  number: "com.amazon.coral.value.json.numbers.TruncatingBigNumber",
  structure: "java.util.Map",
} as const;

const NAMES = {
  text: "a text",
  integer: "a whole number",
  boolean: "true or false",
  map: "an object",
  list: "a list of texts",
} as const;

/** The problem of a fault, for the rule that it is one of. `members` is the input as it came: a fix keeps what is right. */
export function toShapeProblem(fault: ShapeFault, members: unknown): Problem {
  const { field, path, expected, value } = fault;
  const written = writtenAs(value);
  const where = path === undefined ? labelOf(field) : `${labelOf(field)}, ${path},`;
  const member = isJsonObject(members) ? members[field] : undefined;
  return {
    field,
    ...(path !== undefined && { path }),
    message: `${where} must be ${NAMES[expected]}; it is ${written === "text" ? "a text" : `a ${Array.isArray(value) ? "list" : written}`}.`,
    values: { class: expected === "integer" ? CLASSES[written].replace("java.lang.", "") : CLASSES[written] },
    fix: () => fixShape(fault, member),
  };
}

function labelOf(field: ShapeFault["field"]): string {
  const name = FIELD_NAMES.find((known): known is FieldName => known === field);
  return name === undefined ? field : FIELDS[name].label;
}
