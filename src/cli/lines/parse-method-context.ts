import { isJsonObject, type JsonValue } from "../../core/integration/json/json.ts";
import type { MethodContext } from "../../core/integration/rules/rule.ts";

/** Reads a line's `method`: what is known of the method that the integration belongs to. `null` reads as missing. */
export function parseMethodContext(
  method: JsonValue | undefined,
): { readonly value: MethodContext } | { readonly problem: string } {
  if (method === undefined || method === null) return { value: {} };
  if (!isJsonObject(method)) return { problem: "method should be an object" };
  const requestParameters = method["requestParameters"] ?? undefined;
  const authorizationType = method["authorizationType"] ?? undefined;
  const resourcePath = method["resourcePath"] ?? undefined;
  if (!isFlagMap(requestParameters)) {
    return { problem: "method.requestParameters should be an object whose values are all true or false" };
  }
  if (!isText(authorizationType)) return { problem: "method.authorizationType should be a text" };
  if (!isText(resourcePath)) return { problem: "method.resourcePath should be a text" };
  return { value: { requestParameters, authorizationType, resourcePath } };
}

function isFlagMap(value: JsonValue | undefined): value is Readonly<Record<string, boolean>> | undefined {
  return (
    value === undefined || (isJsonObject(value) && Object.values(value).every((flag) => typeof flag === "boolean"))
  );
}

function isText(value: JsonValue | undefined): value is string | undefined {
  return value === undefined || typeof value === "string";
}
