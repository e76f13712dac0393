import { callOperation } from "../../../client/call-operation.ts";
import { pageClient } from "../../../client/page-client.ts";
import type { Draft } from "../../../core/integration/draft.ts";
import type { IntegrationLabels } from "../../../core/integration/integration-labels.ts";
import { fromIntegration } from "../../../core/integration/integration.ts";
import { toDraft } from "../../../core/integration/to-draft.ts";
import type { Method } from "../../../core/operations/answers.ts";

/** A method as it was read, and the draft that its integration gives; `null` where it has none. */
export interface ReadMethod {
  readonly method: Method;
  readonly draft: Draft | null;
}

/** Reads the method, which holds its integration: whether there is one is told by a text alone otherwise. */
export async function readMethod(labels: IntegrationLabels, signal: AbortSignal): Promise<ReadMethod> {
  const method = await callOperation(pageClient, { operation: "GetMethod", parameters: { ...labels } }, signal);
  // That there is none must be said by a method, not by an answer that says nothing.
  if (method.httpMethod === undefined) throw new Error("What the target answered is no method: it has no httpMethod.");
  if (method.methodIntegration === undefined) return { method, draft: null };
  const read = fromIntegration(method.methodIntegration, labels);
  if ("error" in read) throw new Error(`The integration cannot be read: ${read.error}.`);
  return { method, draft: toDraft(read.input) };
}
