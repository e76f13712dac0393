import { timeoutBoundsFor } from "../../fields/timeout-bounds.ts";
import type { Rule } from "../rule.ts";

export const timeoutRange: Rule = {
  id: "timeout-range",
  field: "timeoutInMillis",
  severity: "error",
  evidence: "recorded",
  source: "failed and passed CloudFormation deployments; terraform-provider-aws#45482 for STREAM",
  when: "timeoutInMillis is below 50 or above 29000 (above 900000 with STREAM)",
  aws: { code: "BadRequestException", message: "Timeout should be between 50 ms and <longest> ms" },
  fix: "uses the nearest bound",
  find: ({ timeoutInMillis: timeout, responseTransferMode }) => {
    const { shortest, longest } = timeoutBoundsFor(responseTransferMode);
    if (timeout === undefined || (timeout >= shortest && timeout <= longest)) return [];
    const nearest = Math.min(Math.max(timeout, shortest), longest);
    const quota = timeout > longest ? ", unless the account's quota was raised" : "";
    return [
      {
        message: `The timeout must lie between ${shortest} and ${longest.toLocaleString("en")} ms${quota}.`,
        values: { longest: String(longest) },
        fix: {
          title: `Use ${nearest.toLocaleString("en")} ms`,
          changes: [{ field: "timeoutInMillis", value: nearest }],
        },
      },
    ];
  },
};
