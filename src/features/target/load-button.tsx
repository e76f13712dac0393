import Button from "@cloudscape-design/components/button";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { callOperation } from "../../client/call-operation.ts";
import { pageClient } from "../../client/page-client.ts";
import { LABEL_FIELDS, labelsOf } from "../../core/integration/integration-labels.ts";
import { fromIntegration } from "../../core/integration/integration.ts";
import { toDraft } from "../../core/integration/to-draft.ts";
import { useDraftState } from "../../state/draft-context.ts";
import { ErrorLine } from "../../ui/error-line.tsx";

/** Brings the integration that is there now into the form. */
export function LoadButton() {
  const { form, history } = useDraftState();
  const [isLate, setIsLate] = useState(false);
  const load = useMutation({
    mutationFn: async () => {
      const labels = labelsOf(form.getValues());
      const answer = await callOperation(pageClient, { operation: "GetIntegration", parameters: { ...labels } });
      const read = fromIntegration(answer, labels);
      if ("error" in read) throw new Error(`The integration cannot be read: ${read.error}.`);
      return { labels, draft: toDraft(read.input) };
    },
    onSuccess: ({ labels, draft }) => {
      const now = form.getValues();
      const isElsewhere = LABEL_FIELDS.some((name) => now[name] !== labels[name]);
      setIsLate(isElsewhere);
      if (!isElsewhere) history.replace(draft, "Everything in the form now comes from the target.");
    },
  });
  return (
    <>
      <Button iconName="download" loading={load.isPending} onClick={() => load.mutate()}>
        Load
      </Button>
      {isLate && (
        <ErrorLine
          text="Another integration was chosen while this one came: it was left alone."
          action={{ label: "Dismiss", perform: () => setIsLate(false) }}
        />
      )}
      {load.error && <ErrorLine text={load.error.message} action={{ label: "Dismiss", perform: load.reset }} />}
    </>
  );
}
