import type { SandboxApi } from "../sandbox-state.ts";
import type { Arns } from "./arns.ts";
import { buildResources } from "./build.ts";
import { SEED_IDS } from "./seed-ids.ts";

const CREATED = 1_758_103_200;

/** A small API: what partners call when something happened on their side. */
export function webhooksApi(arns: Arns): SandboxApi {
  const restApiId = SEED_IDS.webhooksApi;
  return {
    restApi: {
      id: restApiId,
      name: "Webhooks",
      description: "What partners tell us",
      createdDate: CREATED,
      rootResourceId: SEED_IDS.webhooks["/"],
    },
    resources: buildResources({
      restApiId,
      ids: SEED_IDS.webhooks,
      methods: {
        "/hooks": {
          GET: {
            integration: { type: "MOCK", requestTemplates: { "application/json": '{"statusCode": 200}' } },
            responses: { 200: { responseTemplates: { "application/json": '{"hooks": ["payments", "shipments"]}' } } },
          },
        },
        "/hooks/{hookId}": {
          POST: {
            operationName: "ReceiveHook",
            requestParameters: { "method.request.path.hookId": true, "method.request.header.X-Signature": true },
            integration: { type: "AWS_PROXY", integrationHttpMethod: "POST", uri: arns.lambda("receive-hook") },
          },
        },
      },
    }),
    stages: [],
    deployments: [],
  };
}
