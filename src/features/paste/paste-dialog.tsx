import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import FormField from "@cloudscape-design/components/form-field";
import Modal from "@cloudscape-design/components/modal";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Textarea from "@cloudscape-design/components/textarea";
import { useState } from "react";
import { withLabels, type IntegrationLabels } from "../../core/integration/request/integration-labels.ts";
import { toDraft } from "../../core/integration/draft/to-draft.ts";
import { readPasted, type Pasted } from "../../core/formats/read-pasted.ts";
import { useDraftState } from "../../state/draft-context.ts";
import { useShow } from "../../state/view/page-view.ts";

/** The text outlives the dialog: one click beside it must not lose what stands there. */
let kept = "";

/** Takes what AWS's command line printed or reads. */
export function PasteDialog() {
  const show = useShow();
  const [text, setText] = useState(kept);
  const { form, history } = useDraftState();
  const [error, setError] = useState<string>();
  const load = () => {
    const read = readPasted(text);
    if ("error" in read) {
      setError(read.error);
      return;
    }
    history.load(
      withLabels(toDraft(read.input), unnamedLabels(form.getValues(), read)),
      "Started from the pasted text",
      "start",
    );
    kept = "";
    show({ overlay: null });
  };
  const close = () => {
    kept = text;
    show({ overlay: null });
  };
  return (
    <Modal
      visible
      size="large"
      header="Paste an integration"
      closeAriaLabel="Close"
      onDismiss={close}
      footer={
        <Box float="right">
          <SpaceBetween direction="horizontal" size="xs">
            <Button variant="link" onClick={close}>
              Cancel
            </Button>
            <Button variant="primary" onClick={load}>
              Load
            </Button>
          </SpaceBetween>
        </Box>
      }
    >
      <FormField
        stretch
        label="JSON"
        description="The output of aws apigateway get-integration or get-method, or an input of put-integration (--generate-cli-skeleton). Members that this editor does not know are kept."
        errorText={error}
      >
        <Textarea
          value={text}
          rows={16}
          spellcheck={false}
          autoFocus
          ariaLabel="JSON"
          onChange={({ detail }) => setText(detail.value)}
        />
      </FormField>
    </Modal>
  );
}

/** The labels that the text does not name (an answer names none) stay as they were typed. */
function unnamedLabels(draft: IntegrationLabels, { input }: Pasted): Partial<IntegrationLabels> {
  const { restApiId, resourceId, httpMethod } = draft;
  return {
    ...(input.restApiId === undefined && { restApiId }),
    ...(input.resourceId === undefined && { resourceId }),
    ...(input.httpMethod === undefined && { httpMethod }),
  };
}
