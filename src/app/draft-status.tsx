import StatusIndicator from "@cloudscape-design/components/status-indicator";
import type { DraftKeeper } from "../state/create-draft-keeper.ts";
import { useKeeping } from "../state/use-draft-keeper.ts";

/** Whether what was typed outlives this page. */
export function DraftStatus({ keeper }: { keeper: DraftKeeper }) {
  switch (useKeeping(keeper)) {
    case "none":
      return <span className="draft-status">What you type is kept in this browser</span>;
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
