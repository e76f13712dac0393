import type { IntegrationLabels } from "../core/integration/request/integration-labels.ts";
import type { Method } from "../core/operations/answers.ts";
import { callOperation } from "./call-operation.ts";
import { pageClient } from "./page-client.ts";

/**
 * Reads the method, which holds its integration where it has one: asking for the integration itself, "none" is told by a
 * text alone. That there is none must be said by a method, not by an answer that says nothing: such an answer rejects.
 */
export async function readMethod(labels: IntegrationLabels, signal: AbortSignal): Promise<Method> {
  const method = await callOperation(pageClient, { operation: "GetMethod", parameters: { ...labels } }, signal);
  if (method.httpMethod === undefined) throw new Error("What the target answered is no method: it has no httpMethod.");
  return method;
}
