import type { Integration } from "../integration/stored/integration.ts";
import type { Method, Resource } from "../operations/answers.ts";
import type { Call } from "./call.ts";
import { notFound } from "./refusal.ts";
import type { SandboxApi } from "./sandbox-state.ts";

export const ACCOUNT_ID = "123456789012";

/** For operations on an API as a whole, which name the account in their refusal. */
export function findApi({ state, labels: { restApiId } }: Call): SandboxApi {
  const api = state.restApis.find(({ restApi }) => restApi.id === restApiId);
  if (api === undefined) throw notFound(`Invalid API identifier specified ${ACCOUNT_ID}:${restApiId}`);
  return api;
}

/** For operations below an API: AWS blames the resource where the API is the unknown one, too. */
export function findResource({ state, labels }: Call): Resource {
  const api = state.restApis.find(({ restApi }) => restApi.id === labels.restApiId);
  const resource = api?.resources.find(({ id }) => id === labels.resourceId);
  if (resource === undefined) throw notFound("Invalid Resource identifier specified");
  return resource;
}

export function findMethod(call: Call): Method {
  const method = ownValue(findResource(call).resourceMethods, call.labels.httpMethod);
  if (method === undefined) throw notFound("Invalid Method identifier specified");
  return method;
}

export function findIntegration(call: Call): Integration {
  const { methodIntegration } = findMethod(call);
  if (methodIntegration === undefined) throw notFound("Invalid Integration identifier specified");
  return methodIntegration;
}

/** A map's value; names that every object inherits are not in it. */
export function ownValue<T>(map: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return map !== undefined && Object.hasOwn(map, name) ? map[name] : undefined;
}
