/** AWS's partitions: which regions they hold, and the suffix of their host names. Source: botocore's partitions. */
const PARTITIONS = [
  { regions: /^cn-[a-z]+-\d{1,2}$/, suffix: "amazonaws.com.cn" },
  { regions: /^us-gov-[a-z]+-\d{1,2}$/, suffix: "amazonaws.com" },
  { regions: /^us-iso-[a-z]+-\d{1,2}$/, suffix: "c2s.ic.gov" },
  { regions: /^us-isob-[a-z]+-\d{1,2}$/, suffix: "sc2s.sgov.gov" },
  { regions: /^eu-isoe-[a-z]+-\d{1,2}$/, suffix: "cloud.adc-e.uk" },
  { regions: /^us-isof-[a-z]+-\d{1,2}$/, suffix: "csp.hci.ic.gov" },
  { regions: /^eusc-de-[a-z]+-\d{1,2}$/, suffix: "amazonaws.eu" },
  { regions: /^[a-z]{2}-[a-z]+-\d{1,2}$/, suffix: "amazonaws.com" },
] as const;

/** Whether a text has the shape of a region's name. New regions need no new release. */
export function isRegion(text: string): boolean {
  return PARTITIONS.some(({ regions }) => regions.test(text));
}

/** API Gateway's endpoint in a region, by its partition; `null` where the text is no region's name. */
export function apiGatewayEndpoint(region: string): string | null {
  const partition = PARTITIONS.find(({ regions }) => regions.test(region));
  return partition === undefined ? null : `https://apigateway.${region}.${partition.suffix}`;
}
