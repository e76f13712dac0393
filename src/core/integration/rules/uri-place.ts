import { parseArn } from "../uri/parse-arn.ts";
import type { Rule } from "./rule.ts";
import { isAws } from "./types.ts";

/** How the regions of a partition begin. Source: AWS's list of regions; all others are in `aws`. */
const PREFIXES = [
  ["cn-", "aws-cn"],
  ["us-gov-", "aws-us-gov"],
  ["us-isob-", "aws-iso-b"],
  ["us-isof-", "aws-iso-f"],
  ["us-iso-", "aws-iso"],
  ["eu-isoe-", "aws-iso-e"],
  ["eusc-", "aws-eusc"],
] as const;

const KNOWN: ReadonlySet<string> = new Set(["aws", ...PREFIXES.map(([, partition]) => partition)]);
const REGION = /^[a-z]{2,4}(?:-[a-z]+)+-\d+$/;

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
    if (arn?.service !== "apigateway" || !REGION.test(arn.region) || !KNOWN.has(arn.partition)) return [];
    const partition = PREFIXES.find(([prefix]) => arn.region.startsWith(prefix))?.[1] ?? "aws";
    if (partition === arn.partition) return [];
    return [
      {
        message: `${arn.region} is in the partition ${partition}, and the ARN says ${arn.partition}.`,
        fix: {
          title: `Write arn:${partition}`,
          changes: [{ field: "uri", value: uri.replaceAll(`arn:${arn.partition}:`, `arn:${partition}:`) }],
        },
      },
    ];
  },
};
