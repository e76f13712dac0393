import { useRef, type KeyboardEvent } from "react";
import "./tab-strip.css";

interface TabStripProps {
  readonly label: string;
  readonly tabs: readonly { readonly id: string; readonly title: string }[];
  readonly active: number;
  /** The id of the panel that the tabs switch. */
  readonly panelId: string;
  readonly onSelect: (index: number) => void;
}

/** Tabs over a panel that the caller shows. Arrow keys, Home and End move among them. */
export function TabStrip({ label, tabs, active, panelId, onSelect }: TabStripProps) {
  const strip = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const next = nextIndex(event.key, active, tabs.length);
    if (next === null) return;
    event.preventDefault();
    onSelect(next);
    strip.current?.querySelectorAll<HTMLElement>("[role=tab]")[next]?.focus();
  };
  return (
    <div ref={strip} className="tab-strip" role="tablist" aria-label={label}>
      {tabs.map(({ id, title }, index) => (
        <button
          key={id}
          type="button"
          role="tab"
          className="tab"
          aria-selected={index === active}
          aria-controls={panelId}
          tabIndex={index === active ? 0 : -1}
          onClick={() => onSelect(index)}
          onKeyDown={move}
        >
          {title}
        </button>
      ))}
    </div>
  );
}

function nextIndex(key: string, active: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
      return (active + 1) % count;
    case "ArrowLeft":
      return (active + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
