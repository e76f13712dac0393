import type { Handler } from "../call.ts";
import { findIntegration, ownValue } from "../find.ts";
import { notFound } from "../refusal.ts";
import { integrationResponsesOf } from "./integration-responses-of.ts";

export const getIntegrationResponse: Handler = (call) => {
  const response = ownValue(integrationResponsesOf(findIntegration(call)), call.labels.statusCode);
  if (response === undefined) throw notFound("Invalid Response status code specified");
  return { answer: response };
};
