import { withLabels, type IntegrationLabels } from "../../../core/integration/request/integration-labels.ts";
import { useDraftState } from "../../../state/draft-context.ts";

/** Makes the form that of another method, with all else as it is. It can be taken back, and `said` says what happened. */
export function useGoTo(): (labels: Partial<IntegrationLabels>, said: string) => void {
  const { form, history, baseline } = useDraftState();
  return (labels, said) => {
    const began = baseline.get();
    // What the form began as is not what the target has there.
    history.replace(withLabels(form.getValues(), labels), said, began && { ...began, from: "start" });
  };
}
