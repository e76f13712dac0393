import type { SandboxState } from "../sandbox-state.ts";
import { createArns } from "./arns.ts";
import { ordersApi } from "./orders-api.ts";
import { vpcLinks } from "./vpc-links.ts";
import { webhooksApi } from "./webhooks-api.ts";

/** The sandbox's first state: the Orders API with a method for each kind of integration, and a small second API. */
export function seedState(region: string): SandboxState {
  const arns = createArns(region);
  return { version: 1, restApis: [ordersApi(arns), webhooksApi(arns)], vpcLinks: vpcLinks(arns) };
}
