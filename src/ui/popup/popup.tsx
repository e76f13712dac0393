import type { ReactNode } from "react";
import type { PopupState } from "./use-popup.ts";
import "./popup.css";

interface PopupProps {
  readonly popup: PopupState;
  /** What the panel is called. */
  readonly label: string;
  /** What the button is called, and says of its value. */
  readonly triggerLabel: string;
  readonly triggerClass?: string;
  readonly describedBy?: string;
  readonly trigger: ReactNode;
  /** Only shown, and so only asked for its data, while the panel is open. */
  readonly children: () => ReactNode;
}

/** A button and the panel that it opens. */
export function Popup({ popup, label, triggerLabel, triggerClass = "", describedBy, trigger, children }: PopupProps) {
  const { id, isOpen } = popup;
  return (
    <>
      <button
        ref={popup.trigger}
        type="button"
        className={`popup-trigger ${triggerClass}`}
        popoverTarget={id}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-label={triggerLabel}
        aria-describedby={describedBy}
      >
        {trigger}
      </button>
      <div
        ref={popup.panel}
        id={id}
        popover="auto"
        tabIndex={-1}
        role="dialog"
        aria-label={label}
        className="popup"
        onToggle={popup.onToggle}
        onBeforeToggle={popup.onBeforeToggle}
      >
        {isOpen && children()}
      </div>
    </>
  );
}
