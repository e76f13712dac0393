import StatusIndicator from "@cloudscape-design/components/status-indicator";
import { useDraftState } from "../state/draft-context.ts";
import type { DraftStorage } from "../state/draft-storage.ts";
import { useKeptDraft, type Keeping } from "../state/use-kept-draft.ts";

interface DraftStatusProps {
  readonly storage: DraftStorage;
  readonly before: Keeping;
}

/** Keeps what is typed, and says whether it outlives this page. */
export function DraftStatus({ storage, before }: DraftStatusProps) {
  const { derived } = useDraftState();
  const keeping = useKeptDraft({ derived, storage, before });
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
