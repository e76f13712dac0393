import { SAMPLES } from "../../core/integration/samples.ts";
import type { Sample } from "../../core/integration/samples/sample.ts";

const GROUPS: readonly (readonly [Sample["group"], string])[] = [
  ["service", "AWS services"],
  ["http", "HTTP back ends"],
  ["lambda", "Lambda functions"],
  ["gateway", "API Gateway itself"],
];

/** The valid integrations to start from, by what answers. */
export const SAMPLE_GROUPS = GROUPS.map(([group, title]) => ({
  title,
  samples: SAMPLES.filter((sample) => sample.group === group),
}));
