import StatusIndicator from "@cloudscape-design/components/status-indicator";
import type { Keeping } from "../state/use-kept-draft.ts";

/** Whether what was typed outlives this page. */
export function DraftStatus({ keeping }: { keeping: Keeping }) {
  switch (keeping) {
    case "kept":
      return <span className="draft-status">Draft saved in this browser</span>;
    case "keeping":
      return <span className="draft-status">Saving the draft …</span>;
    case "failed":
      return (
        <StatusIndicator type="warning">
          This browser does not keep the draft: leaving the page loses it
        </StatusIndicator>
      );
  }
}
