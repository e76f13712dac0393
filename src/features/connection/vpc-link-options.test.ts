import { expect, test } from "vitest";
import { describeVpcLink, toVpcLinkOptions } from "./vpc-link-options.ts";

const LINKS = [
  { id: "abc123", name: "payments", status: "AVAILABLE" },
  { id: "def456", vpcLinkVersion: "V2", status: "PENDING" },
];

test("a link is offered by its id, with what else is known of it", () => {
  expect(toVpcLinkOptions(LINKS)).toEqual([
    { value: "abc123", label: "abc123 (payments)", description: "V1" },
    { value: "def456", label: "def456", description: "V2 · PENDING" },
  ]);
});

test("a link is described in a line", () => {
  expect(LINKS.map(describeVpcLink)).toEqual(["payments, first version", "No name, second version, PENDING"]);
});
