import Button from "@cloudscape-design/components/button";
import { useDraftState } from "../../state/draft-context.ts";
import "./replacement-notice.css";

/** Says what changed many fields at once, and takes it back. */
export function ReplacementNotice() {
  const { latest, undone, undo, redo, dismiss } = useDraftState().history;
  if (latest === null && undone === null) return null;
  return (
    <div className="replacement" role="status">
      <span>{undone === null ? latest?.said : "Taken back: what stood here before is here again."}</span>
      {latest && (
        <Button variant="inline-link" onClick={undo}>
          Undo
        </Button>
      )}
      {undone && (
        <Button variant="inline-link" onClick={redo}>
          Redo
        </Button>
      )}
      <Button variant="icon" iconName="close" ariaLabel="Dismiss" onClick={dismiss} />
    </div>
  );
}
