import Button from "@cloudscape-design/components/button";
import Modal from "@cloudscape-design/components/modal";
import { useDerived } from "../../state/use-derived.ts";
import { OpenFindings } from "./open-findings.tsx";
import type { WaysOut } from "./ways-out.ts";

/** There is nothing to review yet: what is missing, and where. */
export function NoRequest({ ways: { close, follow } }: { ways: WaysOut }) {
  const findings = useDerived((derived) => derived.findings);
  return (
    <Modal
      visible
      header="Review and submit"
      closeAriaLabel="Close"
      onDismiss={close}
      footer={
        <div className="review-buttons">
          <Button onClick={close}>Close</Button>
        </div>
      }
    >
      <div className="review">
        <p className="review-summary">There is no request yet: API, resource, method and type must be set.</p>
        <OpenFindings findings={findings.filter(({ severity }) => severity === "error")} onFollow={follow} />
      </div>
    </Modal>
  );
}
