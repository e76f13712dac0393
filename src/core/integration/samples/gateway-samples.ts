import { at } from "./place.ts";
import type { Sample } from "./sample.ts";

export const GATEWAY_SAMPLES = [
  {
    id: "mock",
    group: "gateway",
    name: "MOCK",
    description: "Answers from API Gateway itself, such as for an API whose back end is yet to come.",
    input: {
      ...at("GET", "/health"),
      type: "MOCK",
      requestTemplates: { "application/json": '{"statusCode": 200}' },
      passthroughBehavior: "WHEN_NO_TEMPLATES",
    },
  },
  {
    id: "cors-preflight",
    group: "gateway",
    name: "CORS preflight",
    description: "Answers OPTIONS with 204; the integration response adds the Access-Control headers.",
    input: {
      ...at("OPTIONS", "/orders"),
      type: "MOCK",
      requestTemplates: { "application/json": '{"statusCode": 204}' },
      passthroughBehavior: "WHEN_NO_MATCH",
    },
  },
] as const satisfies readonly Sample[];
