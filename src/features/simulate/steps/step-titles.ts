import type { StepName } from "../../../core/simulation/simulation.ts";

/** What each step is called. */
export const STEP_TITLES: Readonly<Record<StepName, string>> = {
  "method-request": "Method request",
  integration: "Integration",
  verb: "Verb",
  "header-drop": "Headers that do not pass",
  "parameter-mapping": "Parameters",
  "content-handling": "Content handling",
  "template-choice": "Choice of template",
  rendering: "Template",
  overrides: "Overrides",
  "mapped-headers": "Mapped headers",
  uri: "URI",
  "vpc-link": "VPC link",
  tls: "TLS",
  timeout: "Timeout",
  signing: "Signing",
  "proxy-event": "Proxy event",
  "back-end-request": "Request to the back end",
  "mock-answer": "Mock answer",
  "integration-response": "Integration response",
};
