import { deploymentSchema, stageSchema, type Deployment, type Stage } from "../../operations/answers.ts";
import type { JsonObject } from "../../integration/json/json.ts";
import type { Call, Handler } from "../call.ts";
import { findApi } from "../find.ts";
import { readBody, type BodyShape } from "../read-body.ts";
import { badRequest } from "../refusal.ts";
import { withApi } from "../replace.ts";
import type { SandboxApi } from "../sandbox-state.ts";

const SHAPES: ReadonlyMap<string, BodyShape> = new Map([
  ["stageName", "text"],
  ["stageDescription", "text"],
  ["description", "text"],
  ["cacheClusterEnabled", "boolean"],
  ["cacheClusterSize", "text"],
  ["variables", "textMap"],
  ["canarySettings", "structure"],
  ["tracingEnabled", "boolean"],
]);

/** Makes a deployment and, where the body names a stage, makes or moves that stage. */
export const createDeployment: Handler = (call) => {
  const body = readBody(call.body, SHAPES);
  const api = findApi(call);
  refuseUnfinished(api);
  const deployment = toDeployment(call, body);
  const stages = toStages({ api, body, deployment, time: call.time });
  const next = withApi(call, () => ({ ...api, stages, deployments: [...api.deployments, deployment] }));
  return { answer: deployment, next };
};

function refuseUnfinished({ resources }: SandboxApi): void {
  const methods = resources.flatMap(({ resourceMethods = {} }) => Object.values(resourceMethods));
  if (methods.length === 0) throw badRequest("The REST API doesn't contain any methods");
  if (methods.some(({ methodIntegration }) => methodIntegration === undefined))
    throw badRequest("No integration defined for method");
}

/** Members that nobody knows stay with the deployment; what is the stage's goes to the stage. */
function toDeployment({ newId, time }: Call, body: JsonObject): Deployment {
  const own = Object.entries(body).filter(([name]) => name === "description" || !SHAPES.has(name));
  return deploymentSchema.parse({ ...Object.fromEntries(own), id: newId(), createdDate: time });
}

function toStages({
  api,
  body,
  deployment,
  time,
}: {
  api: SandboxApi;
  body: JsonObject;
  deployment: Deployment;
  time: number;
}): Stage[] {
  const { stageName } = body;
  if (typeof stageName !== "string") return api.stages;
  if (!/^[a-zA-Z0-9_-]+$/.test(stageName)) throw badRequest("Stage name only allows a-zA-Z0-9_-");
  const settings = { ...stageSettings(body), deploymentId: deployment.id, lastUpdatedDate: time };
  if (api.stages.some((stage) => stage.stageName === stageName)) {
    return api.stages.map((stage) => (stage.stageName === stageName ? { ...stage, ...settings } : stage));
  }
  return [...api.stages, stageSchema.parse({ ...NEW_STAGE, stageName, createdDate: time, ...settings })];
}

const NEW_STAGE: JsonObject = {
  cacheClusterEnabled: false,
  cacheClusterStatus: "NOT_AVAILABLE",
  methodSettings: {},
  tracingEnabled: false,
};

/** What the body says of the stage; what it does not say stays as the stage has it. */
function stageSettings(body: JsonObject): JsonObject {
  const { stageDescription, cacheClusterEnabled, cacheClusterSize, variables, canarySettings, tracingEnabled } = body;
  const given = Object.entries({
    description: stageDescription,
    cacheClusterEnabled,
    cacheClusterSize,
    variables,
    canarySettings,
    tracingEnabled,
  });
  const cache =
    cacheClusterEnabled === undefined
      ? []
      : [["cacheClusterStatus", cacheClusterEnabled ? "AVAILABLE" : "NOT_AVAILABLE"] as const];
  return Object.fromEntries(
    [...given, ...cache].flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  );
}
