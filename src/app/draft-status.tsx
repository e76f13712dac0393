import StatusIndicator from "@cloudscape-design/components/status-indicator";
import { useIsChanged } from "../state/history/baseline.ts";
import type { DraftKeeper, Keeping } from "../state/keeping/create-draft-keeper.ts";
import { useKeeping } from "../state/keeping/use-draft-keeper.ts";

/** Whether what was typed outlives this page, and whether the target has yet to hear of it. */
export function DraftStatus({ keeper }: { keeper: DraftKeeper }) {
  const keeping = useKeeping(keeper);
  const isChanged = useIsChanged();
  return (
    <span className="draft-status">
      {isChanged && <span className="draft-unsent">Unsent changes</span>}
      <KeepingStatus keeping={keeping} />
    </span>
  );
}

function KeepingStatus({ keeping }: { keeping: Keeping }) {
  switch (keeping) {
    case "none":
      return null;
    case "kept":
      return <span>Draft saved</span>;
    case "keeping":
      return <span>Saving</span>;
    case "failed":
      return (
        <span title="This browser lets the page store nothing: when the page is closed, what was typed is lost.">
          <StatusIndicator type="warning">Not kept: this browser stores nothing</StatusIndicator>
        </span>
      );
  }
}
