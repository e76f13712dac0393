import { readMethod } from "../../../client/read-method.ts";
import type { Draft } from "../../../core/integration/draft/draft.ts";
import { fromIntegration } from "../../../core/integration/stored/integration.ts";
import type { IntegrationLabels } from "../../../core/integration/request/integration-labels.ts";
import { toDraft } from "../../../core/integration/draft/to-draft.ts";
import type { Method } from "../../../core/operations/answers.ts";

/** A method as it was read, and the draft that its integration gives; `null` where it has none. */
export interface ReadIntegration {
  readonly method: Method;
  readonly draft: Draft | null;
}

/** Reads what the target has at a method. */
export async function readIntegration(labels: IntegrationLabels, signal: AbortSignal): Promise<ReadIntegration> {
  const method = await readMethod(labels, signal);
  if (method.methodIntegration === undefined) return { method, draft: null };
  const read = fromIntegration(method.methodIntegration, labels);
  if ("error" in read) throw new Error(`The integration cannot be read: ${read.error}.`);
  return { method, draft: toDraft(read.input) };
}
