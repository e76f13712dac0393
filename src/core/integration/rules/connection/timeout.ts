import type { PutIntegrationInput } from "../../put-integration-input.ts";
import type { Rule } from "../rule.ts";

const SHORTEST = 50;
const LONGEST = 29_000;
const LONGEST_STREAM = 900_000;

const longestFor = ({ responseTransferMode }: Partial<PutIntegrationInput>): number =>
  responseTransferMode === "STREAM" ? LONGEST_STREAM : LONGEST;

export const timeoutRange: Rule = {
  id: "timeout-range",
  field: "timeoutInMillis",
  severity: "error",
  evidence: "recorded",
  source: "failed and passed CloudFormation deployments; terraform-provider-aws#45482 for STREAM",
  when: "timeoutInMillis is below 50 or above 29000 (above 900000 with STREAM)",
  aws: { code: "BadRequestException", message: "Timeout should be between 50 ms and <longest> ms" },
  fix: "uses the nearest bound",
  find: (input) => {
    const { timeoutInMillis: timeout } = input;
    const longest = longestFor(input);
    if (timeout === undefined || (timeout >= SHORTEST && timeout <= longest)) return [];
    const nearest = Math.min(Math.max(timeout, SHORTEST), longest);
    const quota = timeout > longest ? ", unless the account's quota was raised" : "";
    return [
      {
        message: `The timeout must lie between 50 and ${longest.toLocaleString("en")} ms${quota}.`,
        values: { longest: String(longest) },
        fix: {
          title: `Use ${nearest.toLocaleString("en")} ms`,
          changes: [{ field: "timeoutInMillis", value: nearest }],
        },
      },
    ];
  },
};
