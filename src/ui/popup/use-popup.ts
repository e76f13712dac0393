import { useEffect, useId, useRef, useState, type RefObject, type ToggleEvent } from "react";

/** A panel that opens below its button and lies over the page. */
export interface PopupState {
  readonly id: string;
  readonly isOpen: boolean;
  readonly trigger: RefObject<HTMLButtonElement | null>;
  readonly panel: RefObject<HTMLDivElement | null>;
  readonly show: () => void;
  /** Closes it; the focus goes back to where it was. */
  readonly hide: () => void;
  readonly onToggle: (event: ToggleEvent<HTMLDivElement>) => void;
  readonly onBeforeToggle: (event: ToggleEvent<HTMLDivElement>) => void;
}

/**
 * The state of a popup. The browser's own popover closes it with Escape or a click beside it, gives the focus back, and
 * keeps it above everything that clips.
 */
export function usePopup(): PopupState {
  const id = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    if (!isOpen) return undefined;
    const follow = () => place(trigger.current, panel.current);
    window.addEventListener("resize", follow);
    return () => window.removeEventListener("resize", follow);
  }, [isOpen]);
  return {
    id,
    isOpen,
    trigger,
    panel,
    show: () => panel.current?.showPopover(),
    hide: () => panel.current?.hidePopover(),
    onToggle: ({ newState }) => {
      setIsOpen(newState === "open");
      // Until what is inside takes it, no key should reach the button and close the panel again.
      if (newState === "open") panel.current?.focus();
    },
    onBeforeToggle: ({ newState }) => {
      if (newState === "open") place(trigger.current, panel.current);
    },
  };
}

/** What the panel keeps clear of the window's edges. */
const MARGIN = 8;

/** Puts the panel below its button, as far to the left as it must go to stay in the window. */
function place(trigger: HTMLElement | null, panel: HTMLElement | null): void {
  if (trigger === null || panel === null) return;
  const { left, bottom } = trigger.getBoundingClientRect();
  panel.style.setProperty("--popup-left", `${Math.max(MARGIN, left)}px`);
  panel.style.setProperty("--popup-top", `${bottom + 4}px`);
}
