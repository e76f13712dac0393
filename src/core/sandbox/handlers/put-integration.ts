import { checkIntegration } from "../../integration/check-integration.ts";
import { BODY_FIELD_NAMES, FIELDS } from "../../integration/fields/fields.ts";
import type { Finding } from "../../integration/finding.ts";
import { labelsOf } from "../../integration/request/integration-labels.ts";
import { fromIntegration } from "../../integration/stored/integration.ts";
import type { PutIntegrationInput } from "../../integration/put-integration-input.ts";
import type { MethodContext } from "../../integration/rules/rule.ts";
import { toStoredIntegration } from "../../integration/stored/to-stored-integration.ts";
import { isErrorCode } from "../../operations/error-codes.ts";
import type { Call, Handler } from "../call.ts";
import { findMethod, findResource } from "../find.ts";
import { readBody, type BodyShape } from "../read-body.ts";
import { badRequest, modelViolations, notFound, Refusal } from "../refusal.ts";
import { withMethod } from "../replace.ts";

const SHAPES: ReadonlyMap<string, BodyShape> = new Map(
  BODY_FIELD_NAMES.map((name) => {
    const { wire, shape } = FIELDS[name];
    return [wire, shape === "tlsConfig" ? "structure" : shape];
  }),
);

/**
 * Replaces the whole integration, its responses too. Checks in AWS's order as far as it is known: the body's shape, the
 * model (before it is known whether the method exists), existence, then every finding that AWS has a text for.
 */
export const putIntegration: Handler = (call) => {
  const input = readInput(call);
  refuseModelViolations(input);
  const { path: resourcePath } = findResource(call);
  const method = findMethod(call);
  const { requestParameters = {}, authorizationType } = method;
  refuseFindings(input, { requestParameters, authorizationType, resourcePath });
  refuseVpcLink(call, input);
  const methodIntegration = toStoredIntegration(input);
  return { answer: methodIntegration, next: withMethod(call, { ...method, methodIntegration }) };
};

function readInput({ body, labels }: Call): PutIntegrationInput {
  const place = labelsOf(labels);
  const read = fromIntegration(readBody(body, SHAPES), place);
  if ("error" in read) throw new Refusal("SerializationException", read.error);
  const { type } = read.input;
  // AWS's own words for it are not recorded: the SDKs never send such a request.
  if (type === undefined)
    throw modelViolations([
      "Value null at 'putIntegrationInput.type' failed to satisfy constraint: Member must not be null",
    ]);
  return { ...read.input, ...place, type };
}

function refuseModelViolations(input: PutIntegrationInput): void {
  const violations = refusals(input, {}).filter(({ code }) => code === "ValidationException");
  if (violations.length > 0)
    throw modelViolations(violations.map(({ message }) => message.replace(/^1 validation error detected: /, "")));
}

function refuseFindings(input: PutIntegrationInput, method: MethodContext): void {
  const [first] = refusals(input, method);
  if (first !== undefined) throw first;
}

/** What AWS would answer to an input, best guess first. A finding without AWS's own text fails later, if at all. */
function refusals(input: PutIntegrationInput, method: MethodContext): readonly Refusal[] {
  return checkIntegration(input, method).flatMap(toRefusal);
}

function toRefusal({ severity, aws }: Finding): readonly Refusal[] {
  return severity === "error" && aws !== undefined && isErrorCode(aws.code) ? [new Refusal(aws.code, aws.message)] : [];
}

/** What only the account knows. A link named by a stage variable is looked up when a stage runs, not now. */
function refuseVpcLink(
  { state }: Call,
  { connectionType, connectionId = "", integrationTarget = "" }: PutIntegrationInput,
): void {
  if (connectionType !== "VPC_LINK" || connectionId.includes("${")) return;
  const link = state.vpcLinks.find(({ id }) => id === connectionId);
  if (link === undefined) throw notFound("Invalid Vpc Link identifier specified");
  if (link.vpcLinkVersion === "V2" && integrationTarget === "")
    throw badRequest(`IntegrationTarget is required for VpcLinkV2 ${link.id}.`);
}
