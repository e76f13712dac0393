import Button from "@cloudscape-design/components/button";
import Modal from "@cloudscape-design/components/modal";
import { useCallback, type ReactNode } from "react";
import { useDraftState } from "../../../state/draft-context.ts";
import { useSamples } from "../../../state/samples/use-samples.ts";
import { useShow } from "../../../state/view/page-view.ts";
import { AddMenu } from "./adding/add-menu.tsx";
import { useAdding } from "./adding/use-adding.ts";
import { SampleList } from "./list/sample-list.tsx";
import { SamplesMain } from "./samples-main.tsx";
import { useSampleActions } from "./use-sample-actions.ts";
import { summarizeVerdicts, useVerdicts } from "./use-verdicts.ts";
import "./samples-dialog.css";

interface SamplesDialogProps {
  /** Says what was done and offers to undo it: the page's own is behind the dialog. */
  readonly notice: ReactNode;
}

/** The requests that the integration is tried with: a list, and beside it the one that is chosen. The page behind follows. */
export function SamplesDialog({ notice }: SamplesDialogProps) {
  const show = useShow();
  const { view } = useDraftState();
  const { samples, chosen } = useSamples();
  const actions = useSampleActions();
  const adding = useAdding(actions);
  const { stopAsking } = adding;
  const verdicts = useVerdicts(samples);
  const choose = useCallback(
    (sample: number) => {
      stopAsking();
      view.set((present) => ({ ...present, sample }));
    },
    [stopAsking, view],
  );
  const close = () => show({ overlay: null });
  return (
    <Modal
      visible
      size="x-large"
      position="top"
      header={<DialogTitle summary={summarizeVerdicts(verdicts)} />}
      closeAriaLabel="Close"
      disableContentPaddings
      onDismiss={close}
      footer={
        <div className="samples-footer">
          <div className="samples-notice">{notice}</div>
          <Button variant="primary" onClick={close}>
            Done
          </Button>
        </div>
      }
    >
      <div className={samples.length > 0 ? "samples" : "samples samples-empty"} data-history="page">
        {samples.length > 0 && (
          <div className="samples-side">
            <AddMenu adding={adding} />
            <SampleList {...{ samples, verdicts, chosen, choose, actions }} />
          </div>
        )}
        <SamplesMain {...{ samples, chosen, actions, adding }} verdict={verdicts[chosen]} />
      </div>
    </Modal>
  );
}

function DialogTitle({ summary }: { summary: string | null }) {
  return (
    <>
      Sample requests
      {summary !== null && <span className="samples-summary">{summary}</span>}
    </>
  );
}
