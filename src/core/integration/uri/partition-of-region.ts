/** How the regions of a partition begin; all others are in `aws`. Source: AWS's list of regions. */
const PREFIXES = [
  ["cn-", "aws-cn"],
  ["us-gov-", "aws-us-gov"],
  ["us-isob-", "aws-iso-b"],
  ["us-isof-", "aws-iso-f"],
  ["us-iso-", "aws-iso"],
  ["eu-isoe-", "aws-iso-e"],
  ["eusc-", "aws-eusc"],
] as const;

/** The partitions that AWS has. */
export const PARTITIONS: ReadonlySet<string> = new Set(["aws", ...PREFIXES.map(([, partition]) => partition)]);

const REGION = /^[a-z]{2,4}(?:-[a-z]+)+-\d+$/;

/** The partition of a region by its name; `null` for what is no region's name. */
export function partitionOfRegion(region: string): string | null {
  if (!REGION.test(region)) return null;
  return PREFIXES.find(([prefix]) => region.startsWith(prefix))?.[1] ?? "aws";
}
