import Button from "@cloudscape-design/components/button";
import { useState } from "react";
import { labelsOf } from "../../core/integration/integration-labels.ts";
import { useDerived } from "../../state/use-derived.ts";
import { useDraftState } from "../../state/draft-context.ts";
import { ReviewDialog } from "./review-dialog.tsx";
import type { Submittal } from "./submit-integration.ts";

/** Opens the review of what a submit would do. The review holds still what is sent, whatever is typed meanwhile. */
export function SubmitButton() {
  const { derived } = useDraftState();
  const canBuild = useDerived(({ request }) => request !== null);
  const [submittal, setSubmittal] = useState<Submittal | null>(null);
  const open = () => {
    const { draft, input, request, findings } = derived.get();
    if (request) setSubmittal({ labels: labelsOf(draft), input, request, findings });
  };
  return (
    <>
      <Button
        variant="primary"
        disabled={!canBuild}
        disabledReason="There is no request yet: API, resource, method and type must be set."
        onClick={open}
      >
        Review and submit
      </Button>
      {submittal && <ReviewDialog submittal={submittal} close={() => setSubmittal(null)} />}
    </>
  );
}
