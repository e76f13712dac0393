import type { Method } from "../operations/answers.ts";
import type { Call } from "./call.ts";
import type { SandboxApi, SandboxState } from "./sandbox-state.ts";

/** The state with the called API changed. */
export function withApi({ state, labels }: Call, change: (api: SandboxApi) => SandboxApi): SandboxState {
  return { ...state, restApis: state.restApis.map((api) => (api.restApi.id === labels.restApiId ? change(api) : api)) };
}

/** The state with the called method set. */
export function withMethod(call: Call, method: Method): SandboxState {
  const { resourceId, httpMethod } = call.labels;
  return withApi(call, (api) => ({
    ...api,
    resources: api.resources.map((resource) =>
      resource.id === resourceId
        ? { ...resource, resourceMethods: { ...resource.resourceMethods, [httpMethod]: method } }
        : resource,
    ),
  }));
}
