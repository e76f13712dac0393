import Button from "@cloudscape-design/components/button";
import { useEffect, useEffectEvent, useRef, type RefObject } from "react";
import type { FindingField } from "../../core/integration/finding.ts";
import { useShow, useView } from "../../state/view/page-view.ts";
import "../../ui/layout/pane.css";
import { FieldHelp } from "./field-help.tsx";
import { PageHelp, type HelpKey } from "./page-help.tsx";

/** Follows the focus and does not take it; left by Escape or its button, it gives the focus back. */
export function HelpContent({ keys }: { keys: readonly HelpKey[] }) {
  const field = useView((view) => view.field);
  const frame = useRef<HTMLDivElement>(null);
  const close = useGivingFocusBack(frame);
  useReadingFromTop(frame, field);
  return (
    <div ref={frame} className="help-frame">
      <header className="pane-header help-header">
        <h2>Help</h2>
        <Button variant="icon" iconName="close" ariaLabel="Close help" onClick={close} />
      </header>
      <div className="help-body">
        {field === null ? <PageHelp keys={keys} /> : <FieldHelp key={field} field={field} />}
      </div>
    </div>
  );
}

/** Another field is read from its beginning. */
function useReadingFromTop(frame: RefObject<HTMLDivElement | null>, field: FindingField | null): void {
  const read = useRef(field);
  useEffect(() => {
    if (read.current !== field) frame.current?.scrollTo({ top: 0 });
    read.current = field;
  }, [frame, field]);
}

/** Gives what closes the panel; Escape in it does the same. */
function useGivingFocusBack(frame: RefObject<HTMLDivElement | null>): () => void {
  const show = useShow();
  const former = useRef<EventTarget | null>(null);
  const close = () => {
    show({ isHelpOpen: false });
    if (former.current instanceof HTMLElement) former.current.focus();
  };
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === "Escape") close();
  });
  useEffect(() => {
    const element = frame.current;
    const enter = ({ relatedTarget }: FocusEvent) => {
      const isFromOutside = relatedTarget instanceof Node && !element?.contains(relatedTarget);
      if (isFromOutside) former.current = relatedTarget;
    };
    const listen = (event: KeyboardEvent) => press(event);
    element?.addEventListener("focusin", enter);
    element?.addEventListener("keydown", listen);
    return () => {
      element?.removeEventListener("focusin", enter);
      element?.removeEventListener("keydown", listen);
    };
  }, [frame]);
  return close;
}
