import { partitionOfRegion } from "../partition-of-region.ts";

const FIRST_REGIONS: ReadonlyMap<string, string> = new Map([
  ["aws", "us-east-1"],
  ["aws-cn", "cn-north-1"],
  ["aws-us-gov", "us-gov-west-1"],
]);

/** The region to call for an ARN without one (S3): the wanted one if it is in the partition, else the partition's first. */
export function regionIn(partition: string, wanted = ""): string | null {
  return partitionOfRegion(wanted) === partition ? wanted : (FIRST_REGIONS.get(partition) ?? null);
}
