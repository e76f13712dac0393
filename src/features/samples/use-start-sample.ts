import { startDraft } from "../../client/start-draft.ts";
import { SAMPLES } from "../../core/integration/samples.ts";
import { useDraftState } from "../../state/draft-context.ts";

/**
 * Puts a sample into the form, by its id. What was typed before can be brought back. Where a sample's labels name nothing,
 * those that were typed stay.
 */
export function useStartSample(): (id: string) => Promise<void> {
  const { form, history } = useDraftState();
  return async (id) => {
    const sample = SAMPLES.find((one) => one.id === id);
    if (sample === undefined) return;
    const draft = await startDraft(sample, form.getValues());
    history.load(draft, `Started from the example ${sample.name}`, "start");
  };
}
