import { expect, test } from "vitest";
import { checkIntegration } from "../../integration/check-integration.ts";
import { INTEGRATION_TYPES } from "../../integration/fields/fields.ts";
import { fromIntegration } from "../../integration/stored/integration.ts";
import { toStoredIntegration } from "../../integration/stored/to-stored-integration.ts";
import { parseState } from "../sandbox-state.ts";
import { seedState } from "./seed.ts";
import { SEED_IDS } from "./seed-ids.ts";

const state = seedState("eu-west-1");
const methods = state.restApis.flatMap(({ restApi, resources }) =>
  resources.flatMap((resource) =>
    Object.entries(resource.resourceMethods ?? {}).map(([httpMethod, method]) => {
      const labels = { restApiId: restApi.id, resourceId: resource.id, httpMethod };
      const read = fromIntegration(method.methodIntegration ?? {}, labels);
      return { name: `${restApi.name} ${httpMethod} ${resource.path}`, resource, method, read };
    }),
  ),
);

test("begins with integrations that no rule has an error against", () => {
  const found = methods.map(({ name, resource, method, read }) => {
    if ("error" in read) return { name, findings: read.error };
    const context = { ...method, requestParameters: method.requestParameters ?? {}, resourcePath: resource.path };
    return { name, findings: checkIntegration(read.input, context).filter(({ severity }) => severity === "error") };
  });
  expect(found.filter(({ findings }) => findings.length > 0)).toEqual([]);
  expect(found).toHaveLength(22);
});

test("has an integration of every type, and each kind of connection", () => {
  const integrations = methods.map(({ method }) => method.methodIntegration ?? {});
  expect(new Set(integrations.map(({ type }) => type))).toEqual(new Set(INTEGRATION_TYPES));
  expect(new Set(integrations.map(({ connectionType }) => connectionType))).toEqual(
    new Set([undefined, "INTERNET", "VPC_LINK"]),
  );
});

test("stores what a put of the same integration would store", () => {
  const changed = methods.filter(({ method, read }) => {
    if ("error" in read || read.input.type === undefined) return true;
    const { integrationResponses: _, ...stored } = method.methodIntegration ?? {};
    const { restApiId = "", resourceId = "", httpMethod = "", type } = read.input;
    const again = toStoredIntegration({ ...read.input, restApiId, resourceId, httpMethod, type });
    return JSON.stringify(again) !== JSON.stringify(stored);
  });
  expect(changed.map(({ name }) => name)).toEqual([]);
});

test("declares every response that an integration response answers with", () => {
  const missing = methods.flatMap(({ name, method }) => {
    const { integrationResponses = {} } = method.methodIntegration ?? {};
    const declared = Object.keys(method.methodResponses ?? {});
    return Object.keys(integrationResponses ?? {})
      .filter((status) => !declared.includes(status))
      .map((status) => `${name} ${status}`);
  });
  expect(missing).toEqual([]);
});

test("gives every resource below the root a parent and a path part that make its path", () => {
  for (const { resources } of state.restApis) {
    const pathOf = new Map(resources.map(({ id, path }) => [id, path]));
    const paths = resources.map(({ path, parentId, pathPart }) =>
      parentId === undefined ? path : `${pathOf.get(parentId) ?? "?"}/${pathPart}`.replace("//", "/"),
    );
    expect(paths).toEqual(resources.map(({ path }) => path));
  }
});

test("gives ids of ten lower-case letters and digits, each once", () => {
  const { orders, webhooks, ...others } = SEED_IDS;
  const deployments = state.restApis.flatMap((api) => api.deployments.map(({ id }) => id));
  const ids: string[] = [
    ...Object.values(others),
    ...Object.values(orders),
    ...Object.values(webhooks),
    ...deployments,
  ];
  expect(ids.filter((id) => !/^[a-z0-9]{10}$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

test("has two stages that have their own variables, each with a deployment that is there", () => {
  const [orders] = state.restApis;
  expect(orders?.stages.map(({ stageName, deploymentId }) => [stageName, deploymentId])).toEqual([
    ["dev", "d3p10y5dev"],
    ["prod", "d3p10yprod"],
  ]);
  expect(orders?.deployments.map(({ id }) => id)).toEqual(["d3p10yprod", "d3p10y5dev"]);
});

test("is read back as it was written", () => {
  expect(parseState(JSON.stringify(state))).toEqual(JSON.parse(JSON.stringify(state)));
});

for (const [region, prefix] of [
  ["us-east-1", "arn:aws:apigateway:us-east-1:"],
  ["cn-north-1", "arn:aws-cn:apigateway:cn-north-1:"],
  ["us-gov-west-1", "arn:aws-us-gov:apigateway:us-gov-west-1:"],
] as const) {
  test(`writes the ARNs of ${region}`, () => {
    const text = JSON.stringify(seedState(region));
    expect([...text.matchAll(/"uri":"(arn:[^"]*?:apigateway:[^"]*?:)/g)].every(([, found]) => found === prefix)).toBe(
      true,
    );
    expect(text).toContain(`"uri":"${prefix}`);
  });
}
