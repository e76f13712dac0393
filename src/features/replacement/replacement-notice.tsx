import Button from "@cloudscape-design/components/button";
import { useDraftState } from "../../state/draft-context.ts";
import "./replacement-notice.css";

/** Says what replaced everything that was typed, and brings it back. */
export function ReplacementNotice() {
  const { replacement, undo, dismiss } = useDraftState().history;
  if (replacement === null) return null;
  return (
    <div className="replacement" role="status">
      <span>Everything in the form now comes from {replacement.by}.</span>
      <Button variant="inline-link" onClick={undo}>
        Undo
      </Button>
      <Button variant="icon" iconName="close" ariaLabel="Dismiss" onClick={dismiss} />
    </div>
  );
}
