import type { VpcLink } from "../../core/operations/answers.ts";

/** A VPC link as it is offered. */
export interface VpcLinkOption {
  readonly value: string;
  readonly label: string;
  readonly description: string;
}

/** The links by id, with their names, versions and, where that matters, their state. */
export function toVpcLinkOptions(links: readonly VpcLink[]): VpcLinkOption[] {
  return links.map(({ id, name, vpcLinkVersion = "V1", status }) => ({
    value: id,
    label: name === undefined ? id : `${id} (${name})`,
    description: [vpcLinkVersion, ...(status === undefined || status === "AVAILABLE" ? [] : [status])].join(" · "),
  }));
}

/** A link in a line, such as `inventory, second version`. */
export function describeVpcLink({ name, vpcLinkVersion, status }: VpcLink): string {
  const version = vpcLinkVersion === "V2" ? "second version" : "first version";
  const state = status === undefined || status === "AVAILABLE" ? [] : [status];
  return [name ?? "No name", version, ...state].join(", ");
}
