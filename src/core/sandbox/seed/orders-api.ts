import type { SandboxApi } from "../sandbox-state.ts";
import { stageSchema, type Stage } from "../../operations/answers.ts";
import type { Arns } from "./arns.ts";
import { buildResources } from "./build.ts";
import { customerMethods } from "./customer-methods.ts";
import { orderMethods } from "./order-methods.ts";
import { SEED_IDS } from "./seed-ids.ts";
import { serviceMethods } from "./service-methods.ts";

const CREATED = 1_756_720_800;
const DEPLOYED = { dev: { id: "d3p10y5dev", time: 1_763_546_400 }, prod: { id: "d3p10yprod", time: 1_762_336_800 } };

/** A shop's API, with a method for each kind of integration. */
export function ordersApi(arns: Arns): SandboxApi {
  const restApiId = SEED_IDS.ordersApi;
  const methods = { ...orderMethods(arns), ...customerMethods(arns), ...serviceMethods(arns) };
  return {
    restApi: {
      id: restApiId,
      name: "Orders",
      description: "Orders, customers, payments and shipments of the shop",
      createdDate: CREATED,
      rootResourceId: SEED_IDS.orders["/"],
      binaryMediaTypes: ["application/pdf"],
    },
    resources: buildResources({ restApiId, ids: SEED_IDS.orders, methods }),
    stages: [
      toStage("dev", {
        shippingHost: "shipping.dev.example.com",
        shippingLink: SEED_IDS.vpcLink,
        ordersTable: "orders-dev",
      }),
      toStage("prod", { shippingHost: "shipping.example.com", shippingLink: SEED_IDS.vpcLink, ordersTable: "orders" }),
    ],
    deployments: [
      { id: DEPLOYED.prod.id, description: "Receipts as PDF", createdDate: DEPLOYED.prod.time },
      { id: DEPLOYED.dev.id, description: "Inventory through the new link", createdDate: DEPLOYED.dev.time },
    ],
  };
}

function toStage(stageName: keyof typeof DEPLOYED, variables: Readonly<Record<string, string>>): Stage {
  const { id, time } = DEPLOYED[stageName];
  return stageSchema.parse({
    stageName,
    deploymentId: id,
    variables,
    cacheClusterEnabled: false,
    cacheClusterStatus: "NOT_AVAILABLE",
    methodSettings: {},
    tracingEnabled: stageName === "prod",
    createdDate: CREATED,
    lastUpdatedDate: time,
  });
}
