import { useMutation, useQueryClient } from "@tanstack/react-query";
import { methodQuery } from "../../../client/queries/method-query.ts";
import {
  LABEL_FIELDS,
  labelsOf,
  type IntegrationLabels,
} from "../../../core/integration/request/integration-labels.ts";
import { useDraftState } from "../../../state/draft-context.ts";
import { useNamePlace } from "../use-name-place.ts";
import { useGoTo } from "./use-go-to.ts";
import { cancelLoads, LOAD_KEY, type LoadRequest } from "./load-request.ts";
import { readIntegration, type ReadIntegration } from "./read-integration.ts";

/**
 * Brings what the target has at a method (the present one unless told) into the form, as a step that can be taken back.
 * Nothing changes before the answer is there; of several loads the last one counts.
 */
export function useLoadIntegration(): (labels?: IntegrationLabels) => void {
  const { form, history } = useDraftState();
  const queries = useQueryClient();
  const namePlace = useNamePlace();
  const goTo = useGoTo();

  const read = async ({ labels, from, controller: { signal } }: LoadRequest) => {
    const answer = await readIntegration(labels, signal);
    if (!isSamePlace(form.getValues(), from))
      throw new Error("another integration was chosen while it came, and was left alone");
    return answer;
  };
  const put = ({ method, draft }: ReadIntegration, { labels, place }: LoadRequest) => {
    queries.setQueryData(methodQuery(labels).queryKey, method);
    if (draft === null) return goTo(labels, `${place} has no integration yet: what you submit will be its first`);
    return history.load(draft, `Loaded from the target: ${place}`, "target");
  };
  const { mutate } = useMutation({
    mutationKey: LOAD_KEY,
    mutationFn: read,
    onSuccess: (answer, request) => {
      if (!request.controller.signal.aborted) put(answer, request);
    },
  });

  return (labels = labelsOf(form.getValues())) => {
    cancelLoads(queries);
    const from = labelsOf(form.getValues());
    mutate({ labels, from, place: namePlace(labels), controller: new AbortController() });
  };
}

function isSamePlace(a: IntegrationLabels, b: IntegrationLabels): boolean {
  return LABEL_FIELDS.every((name) => a[name] === b[name]);
}
