const DEFAULT_REGIONS: ReadonlyMap<string, string> = new Map([
  ["aws", "us-east-1"],
  ["aws-cn", "cn-north-1"],
  ["aws-us-gov", "us-gov-west-1"],
]);

/** The partition that a region belongs to, as the region's name says. */
export function partitionOf(region: string): string {
  if (region.startsWith("cn-")) return "aws-cn";
  return region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
}

/** The region to call for an ARN without one (S3): the wanted one if it is in the partition, else the partition's first. */
export function regionIn(partition: string, wanted: string | undefined): string | null {
  if (wanted !== undefined && wanted !== "" && partitionOf(wanted) === partition) return wanted;
  return DEFAULT_REGIONS.get(partition) ?? null;
}
