import { describeFault } from "../../core/integration/json/describe-fault.ts";
import { isJsonObject, type JsonValue } from "../../core/integration/json/json.ts";
import { partialInputSchema } from "../../core/integration/put-integration-input.ts";
import { fromIntegration, inputMemberIn } from "../../core/integration/stored/integration.ts";
import type { SimulatedIntegration } from "../../core/simulation/simulation.ts";

/** Reads a line's `integration`: as GetIntegration answers it, or as the input of PutIntegration. */
export function parseSimulatedIntegration(
  value: JsonValue | undefined,
): { readonly value: SimulatedIntegration } | { readonly problem: string } {
  if (!isJsonObject(value)) return { problem: "integration should be an object" };
  const { integrationResponses, ...members } = value;
  if (integrationResponses !== undefined && integrationResponses !== null && !isJsonObject(integrationResponses))
    return { problem: "integration.integrationResponses should be an object" };
  const read = inputMemberIn(members) === undefined ? fromIntegration(members) : readInput(members);
  if ("error" in read) return { problem: read.error };
  return { value: { ...read.input, ...(isJsonObject(integrationResponses) && { integrationResponses }) } };
}

function readInput(members: JsonValue) {
  const parsed = partialInputSchema.safeParse(members);
  return parsed.success ? { input: parsed.data } : { error: `integration.${describeFault(parsed.error, "whole")}` };
}
