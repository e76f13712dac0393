import Button from "@cloudscape-design/components/button";
import { useDraftState } from "../../state/draft-context.ts";
import { useHistory } from "../../state/history/use-draft-history.ts";
import type { Notice } from "../../state/history/create-history.ts";
import { formatMoment } from "./format-moment.ts";
import "./history-notice.css";

/**
 * Says in one line what changed many fields at once, what was taken back, or what came back with the page, and offers the
 * way back. It is always on the page, so that what comes into it is read out.
 */
export function HistoryNotice() {
  const { notice } = useHistory();
  return (
    <div className="history-notice" role="status">
      {notice && <NoticeLine notice={notice} />}
    </div>
  );
}

/** The buttons stand at the same places for every notice, so that the focus stays when one makes way for another. */
function NoticeLine({ notice }: { notice: Notice }) {
  const { history } = useDraftState();
  const { text, action, perform } = describeNotice(notice);
  return (
    <>
      <span className="history-said" title={text}>
        {text}
      </span>
      <Button variant="inline-link" onClick={() => history[perform]()}>
        {action}
      </Button>
      <Button variant="inline-icon" iconName="close" ariaLabel="Dismiss" onClick={history.dismiss} />
    </>
  );
}

interface NoticeWords {
  readonly text: string;
  readonly action: string;
  readonly perform: "undo" | "redo" | "discard";
}

function describeNotice(notice: Notice): NoticeWords {
  switch (notice.kind) {
    case "done":
      return { text: `${notice.said}.`, action: "Undo", perform: "undo" };
    case "redone":
      return { text: `Redone: ${notice.said}.`, action: "Undo", perform: "undo" };
    case "undone":
      return { text: `Undone: ${notice.said}.`, action: "Redo", perform: "redo" };
    case "kept":
      return {
        text: `Your changes from ${formatMoment(notice.at, Date.now())} are back.`,
        action: "Discard them",
        perform: "discard",
      };
  }
}
