import { parseArn } from "../../uri/parse-arn.ts";
import { PARTITIONS, partitionOfRegion } from "../../uri/partition-of-region.ts";
import type { Rule } from "../rule.ts";
import { isAws } from "../../fields/types.ts";

export const uriRegionPartition: Rule = {
  id: "uri-region-partition",
  field: "uri",
  severity: "error",
  evidence: "recorded",
  source: "pasted in serverless-express#169: regions of China need arn:aws-cn",
  when: "the URI's region is in another partition than its ARN says",
  aws: { code: "BadRequestException", message: "Invalid ARN specified in the request" },
  fix: "writes the region's own partition",
  find: ({ type, uri = "" }) => {
    const arn = isAws(type) ? parseArn(uri) : null;
    const partition = partitionOfRegion(arn?.region ?? "");
    if (arn?.service !== "apigateway" || partition === null || !PARTITIONS.has(arn.partition)) return [];
    if (partition === arn.partition) return [];
    return [
      {
        message: `${arn.region} is in the partition ${partition}, and the ARN says ${arn.partition}.`,
        fix: {
          title: `Write arn:${partition}`,
          changes: [{ field: "uri", value: inPartition(uri, partition) }],
        },
      },
    ];
  },
};

/** The URI with the partition in each ARN whose region lies in it; an ARN inside may be of another. */
function inPartition(uri: string, partition: string): string {
  return uri.replace(/\barn:[^:]*:([^:]*):([^:]*)/g, (whole, service: string, region: string) =>
    partitionOfRegion(region) === partition ? `arn:${partition}:${service}:${region}` : whole,
  );
}
