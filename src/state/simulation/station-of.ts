import type { StepName } from "../../core/simulation/simulation.ts";
import type { Station } from "../view/places.ts";

/** At which station of the flow strip each step happens. */
export const STATION_OF = {
  "method-request": "client",
  integration: "endpoint",
  "header-drop": "method",
  "parameter-mapping": "parameters",
  "mapped-headers": "parameters",
  overrides: "parameters",
  "template-choice": "template",
  rendering: "template",
  "content-handling": "content",
  verb: "endpoint",
  uri: "endpoint",
  "vpc-link": "endpoint",
  tls: "endpoint",
  timeout: "endpoint",
  signing: "endpoint",
  "proxy-event": "endpoint",
  "back-end-request": "endpoint",
  "mock-answer": "endpoint",
  "integration-response": "endpoint",
} as const satisfies Record<StepName, Station>;
