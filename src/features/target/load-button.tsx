import Button from "@cloudscape-design/components/button";
import { useMutation } from "@tanstack/react-query";
import { callOperation } from "../../client/call-operation.ts";
import { pageClient } from "../../client/page-client.ts";
import { fromIntegration, type IntegrationLabels } from "../../core/integration/integration.ts";
import { toDraft } from "../../core/integration/to-draft.ts";
import { useDraftState } from "../../state/draft-context.ts";
import { ErrorLine } from "../../ui/error-line.tsx";

/** Brings the integration that is there now into the form. */
export function LoadButton() {
  const { form, history } = useDraftState();
  const load = useMutation({
    mutationFn: async () => {
      const { restApiId, resourceId, httpMethod } = form.getValues();
      const labels: IntegrationLabels = { restApiId, resourceId, httpMethod };
      const answer = await callOperation(pageClient, { operation: "GetIntegration", parameters: { ...labels } });
      const read = fromIntegration(answer, labels);
      if ("error" in read) throw new Error(`The integration cannot be read: ${read.error}.`);
      return toDraft(read.input);
    },
    onSuccess: (draft) => history.replace(draft, "Everything in the form now comes from the target."),
  });
  return (
    <>
      <Button iconName="download" loading={load.isPending} onClick={() => load.mutate()}>
        Load
      </Button>
      {load.error && <ErrorLine text={load.error.message} action={{ label: "Dismiss", perform: load.reset }} />}
    </>
  );
}
