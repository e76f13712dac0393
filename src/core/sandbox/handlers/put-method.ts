import { VERBS } from "../../integration/fields/fields.ts";
import type { JsonObject } from "../../integration/json/json.ts";
import { LABEL_GRAMMARS } from "../../integration/request/label-grammar.ts";
import { methodSchema, type Method } from "../../operations/answers.ts";
import type { Call, Handler } from "../call.ts";
import { findResource, ownValue } from "../find.ts";
import { readBody, type BodyShape } from "../read-body.ts";
import { badRequest, invalidMapping, modelViolations, Refusal } from "../refusal.ts";
import { withMethod } from "../replace.ts";

const SHAPES: ReadonlyMap<string, BodyShape> = new Map([
  ["authorizationType", "text"],
  ["authorizerId", "text"],
  ["apiKeyRequired", "boolean"],
  ["operationName", "text"],
  ["requestParameters", "booleanMap"],
  ["requestModels", "textMap"],
  ["requestValidatorId", "text"],
  ["authorizationScopes", "textList"],
]);

const OPEN_TYPES: ReadonlySet<string> = new Set(["NONE", "AWS_IAM"]);
const AUTHORIZED_TYPES: ReadonlySet<string> = new Set(["CUSTOM", "COGNITO_USER_POOLS"]);
/** The models that every API begins with; the sandbox has no operation that makes others. */
const MODELS: ReadonlySet<string> = new Set(["Empty", "Error"]);
const PARAMETER_KEY = /^method\.request\.(?:path|querystring|header)\.(.+)$/s;
const PARAMETER_NAME = /^[a-zA-Z0-9._$-]+$/;

/** Makes a method. Sources: recorded refusals of PutMethod; that it refuses a second time is known from deployments. */
export const putMethod: Handler = (call) => {
  const method = readMethod(call);
  const resource = findResource(call);
  refuseVerb(call.labels.httpMethod);
  if (ownValue(resource.resourceMethods, call.labels.httpMethod) !== undefined) {
    throw new Refusal("ConflictException", "Method already exists for this resource");
  }
  refuseParameters(Object.keys(method.requestParameters ?? {}));
  refuseAuthorization(method.authorizationType ?? "");
  refuseReferences(method);
  return { answer: method, next: withMethod(call, method) };
};

function readMethod({ body, labels: { httpMethod } }: Call): Method {
  const { methodResponses: _, methodIntegration: __, ...members } = readBody(body, SHAPES);
  if (members["authorizationType"] === undefined) {
    throw modelViolations([
      "Value null at 'putMethodInput.authorizationType' failed to satisfy constraint: Member must not be null",
    ]);
  }
  const stored: JsonObject = { ...members, apiKeyRequired: members["apiKeyRequired"] ?? false, httpMethod };
  return methodSchema.parse(stored);
}

function refuseVerb(verb: string): void {
  if (!LABEL_GRAMMARS.httpMethod.matches(verb))
    throw badRequest(`Invalid HttpMethod specified. Valid options are ${VERBS.join(",")}`);
}

function refuseParameters(keys: readonly string[]): void {
  const names = keys.map((key) => {
    const name = PARAMETER_KEY.exec(key)?.[1];
    if (name === undefined) throw invalidMapping(`Invalid mapping expression specified: ${key}`);
    if (!PARAMETER_NAME.test(name))
      throw invalidMapping(`Parameter name should match the following regular expression: ${PARAMETER_NAME.source}`);
    return name;
  });
  if (new Set(names).size < names.length)
    throw badRequest("Parameter names must be unique across querystring, header and path");
}

/** The sandbox has no authorizers, so a type that needs one is refused as AWS refuses an unknown one. */
function refuseAuthorization(type: string): void {
  if (OPEN_TYPES.has(type)) return;
  if (!AUTHORIZED_TYPES.has(type)) {
    // Made after the text for the verb; AWS's own is not recorded.
    throw badRequest("Invalid AuthorizationType specified. Valid options are NONE,AWS_IAM,CUSTOM,COGNITO_USER_POOLS");
  }
  throw badRequest(
    "Invalid authorizer ID specified. Setting the authorization type to CUSTOM or COGNITO_USER_POOLS requires a valid authorizer.",
  );
}

function refuseReferences(method: Method): void {
  if ("requestValidatorId" in method) throw badRequest("Invalid Request Validator identifier specified");
  for (const model of Object.values(method.requestModels ?? {})) {
    if (!MODELS.has(model)) throw badRequest(`Invalid model identifier specified: ${model}`);
  }
}
