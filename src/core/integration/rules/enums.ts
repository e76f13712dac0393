import { FIELDS, INTEGRATION_TYPES, type FieldName } from "../fields/fields.ts";
import { shorten } from "./shorten.ts";
import { closestTo } from "../closest-to.ts";
import type { Problem, Rule } from "./rule.ts";

/** The service model's own check, made before anything else is looked at. */
const AWS_MESSAGE =
  "1 validation error detected: Value '<value>' at 'putIntegrationInput.<member>' failed to satisfy constraint: Member must satisfy enum value set: [<set>]";

export const typeEnum: Rule = {
  id: "type-enum",
  field: "type",
  severity: "error",
  evidence: "recorded",
  source: "LocalStack snapshot test_put_integration_wrong_type",
  when: "type is none of HTTP, MOCK, AWS_PROXY, HTTP_PROXY, AWS",
  aws: { code: "ValidationException", message: AWS_MESSAGE },
  fix: "uses the value with the nearest name",
  find: ({ type }) => notAmong({ field: "type", value: type, values: INTEGRATION_TYPES }),
};

export const connectionTypeEnum: Rule = {
  id: "connection-type-enum",
  field: "connectionType",
  severity: "error",
  evidence: "inferred",
  source: "enumeration of the service model; the order of the values in AWS's text is not known",
  when: "connectionType is neither INTERNET nor VPC_LINK",
  aws: { code: "ValidationException", message: AWS_MESSAGE },
  fix: "uses the value with the nearest name",
  find: ({ connectionType }) =>
    notAmong({ field: "connectionType", value: connectionType, values: FIELDS.connectionType.values }),
};

export const contentHandlingEnum: Rule = {
  id: "content-handling-enum",
  field: "contentHandling",
  severity: "error",
  evidence: "inferred",
  source: "enumeration of the service model; the order of the values in AWS's text is not known",
  when: "contentHandling is neither CONVERT_TO_BINARY nor CONVERT_TO_TEXT",
  aws: { code: "ValidationException", message: AWS_MESSAGE },
  fix: "uses the value with the nearest name",
  find: ({ contentHandling }) =>
    notAmong({ field: "contentHandling", value: contentHandling, values: FIELDS.contentHandling.values }),
};

export const responseTransferModeEnum: Rule = {
  id: "response-transfer-mode-enum",
  field: "responseTransferMode",
  severity: "error",
  evidence: "inferred",
  source: "enumeration of the service model; the order of the values in AWS's text is not known",
  when: "responseTransferMode is neither BUFFERED nor STREAM",
  aws: { code: "ValidationException", message: AWS_MESSAGE },
  fix: "uses the value with the nearest name",
  find: ({ responseTransferMode }) =>
    notAmong({
      field: "responseTransferMode",
      value: responseTransferMode,
      values: FIELDS.responseTransferMode.values,
    }),
};

interface Membership {
  readonly field: FieldName;
  readonly value: string | undefined;
  readonly values: readonly string[];
}

function notAmong({ field, value, values }: Membership): Problem[] {
  if (value === undefined || values.includes(value)) return [];
  const near = closestTo(value, values);
  return [
    {
      message: `${FIELDS[field].label} must be one of ${values.join(", ")}; "${shorten(value)}" is none of them.`,
      values: { value, member: field, set: values.join(", ") },
      ...(near !== undefined && { fix: { title: `Use ${near}`, changes: [{ field, value: near }] } }),
    },
  ];
}
