import { vpcLinkSchema, type VpcLink } from "../../operations/answers.ts";
import type { Arns } from "./arns.ts";
import { SEED_IDS } from "./seed-ids.ts";

const READY = { status: "AVAILABLE", statusMessage: "Your vpc link is ready for use" };

/** One link to a network load balancer, and one of the second version, which names its target in each integration. */
export function vpcLinks(arns: Arns): VpcLink[] {
  return [
    vpcLinkSchema.parse({
      id: SEED_IDS.vpcLink,
      name: "payments",
      description: "Network load balancer of the payment service",
      targetArns: [arns.of("elasticloadbalancing", "loadbalancer/net/payments/50dc6c495c0c9188")],
      ...READY,
    }),
    vpcLinkSchema.parse({
      id: SEED_IDS.vpcLinkV2,
      name: "inventory",
      description: "Subnets of the inventory service",
      vpcLinkVersion: "V2",
      subnetIds: ["subnet-0a1b2c3d4e5f60718", "subnet-0f1e2d3c4b5a69788"],
      securityGroupIds: ["sg-0123456789abcdef0"],
      ...READY,
    }),
  ];
}
