import { isSandbox } from "../client/page-client.ts";
import type { Draft } from "../core/integration/draft.ts";
import { SAMPLES } from "../core/integration/samples.ts";
import { toDraft } from "../core/integration/to-draft.ts";

/** What stands in the form on first open: a working example, and where it goes if that is there. */
export async function firstDraft(): Promise<Draft> {
  const draft = toDraft(SAMPLES[0].input);
  return (await isSandbox()) ? draft : { ...draft, restApiId: "", resourceId: "", httpMethod: "" };
}
