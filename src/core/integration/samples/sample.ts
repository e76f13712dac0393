import type { PutIntegrationInput } from "../put-integration-input.ts";

/** A valid and typical integration to start from. */
export interface Sample {
  readonly id: string;
  /** Who answers: an AWS service, an HTTP back end, a Lambda function, or API Gateway itself. */
  readonly group: "service" | "http" | "lambda" | "gateway";
  readonly name: string;
  /** What it is for, in a sentence. */
  readonly description: string;
  readonly input: PutIntegrationInput;
}
