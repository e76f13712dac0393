import { isSandbox } from "../client/page-client.ts";
import type { Draft } from "../core/integration/draft.ts";
import { SAMPLES } from "../core/integration/samples.ts";
import { toDraft } from "../core/integration/to-draft.ts";

const PATIENCE_MS = 1_000;

/** What stands in the form on first open: a working example, and where it goes if that is there. */
export async function firstDraft(): Promise<Draft> {
  const draft = toDraft(SAMPLES[0].input);
  const holds = await Promise.race([isSandbox(), afterPatience()]);
  return holds ? draft : { ...draft, restApiId: "", resourceId: "", httpMethod: "" };
}

/** The page does not wait for a proxy that does not answer: the sample stands as it is then. */
function afterPatience(): Promise<boolean> {
  return new Promise((resolve) => setTimeout(() => resolve(true), PATIENCE_MS));
}
