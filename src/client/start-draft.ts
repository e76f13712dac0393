import type { Draft } from "../core/integration/draft/draft.ts";
import { withLabels, type IntegrationLabels } from "../core/integration/request/integration-labels.ts";
import type { Sample } from "../core/integration/samples/sample.ts";
import { toDraft } from "../core/integration/draft/to-draft.ts";
import { pageClient } from "./page-client.ts";

/** The page does not wait longer for a proxy that does not answer. */
const PATIENCE_MS = 1_000;

/** The draft that a sample gives to start from, at its own place where that is there, else where `former` was. */
export async function startDraft(sample: Sample, former: IntegrationLabels): Promise<Draft> {
  const draft = toDraft(sample.input);
  const placeHolds = await Promise.race([sampleLabelsHold(), afterPatience()]);
  return placeHolds ? draft : withLabels(draft, former);
}

/** The samples' labels are the sandbox's. Where nothing is known of the target, they are as good as any. */
async function sampleLabelsHold(): Promise<boolean> {
  const session = await pageClient.session().catch(() => null);
  return session === null || session.target.kind === "sandbox";
}

function afterPatience(): Promise<boolean> {
  return new Promise((resolve) => setTimeout(() => resolve(true), PATIENCE_MS));
}
