import { useImperativeHandle, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode, type Ref } from "react";
import "./tab-strip.css";

interface Tab {
  readonly id: string;
  readonly title: string;
  /** That something is wrong with what it shows. */
  readonly mark?: "error" | "warning" | undefined;
}

/** What the page can ask of the tabs. */
export interface TabStripHandle {
  /** Focuses the tab that is shown. */
  focus(): void;
}

interface TabStripProps {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly active: number;
  /** The id of the panel that the tabs switch. */
  readonly panelId: string;
  readonly onSelect: (index: number) => void;
  /** Asked for the tab that is shown, by F2 or a double click. */
  readonly onRename?: () => void;
  /** Asked for the tab that is shown, by Delete. */
  readonly onRemove?: () => void;
  /** Stands in place of the tab that is shown, such as a field for its name. */
  readonly children?: ReactNode;
  readonly ref?: Ref<TabStripHandle>;
}

/** Tabs over a panel that the caller shows. Arrow keys, Home and End move among them. */
export function TabStrip(props: TabStripProps) {
  const { label, tabs, active, panelId, onSelect, onRename, onRemove, children, ref } = props;
  const strip = useRef<HTMLDivElement>(null);
  const tabAt = (index: number) => strip.current?.querySelectorAll<HTMLElement>("[role=tab]")[index];
  useImperativeHandle(ref, () => ({ focus: () => tabAt(active)?.focus() }));
  useLayoutEffect(() => {
    const shown = strip.current;
    const tab = shown?.querySelectorAll<HTMLElement>("[role=tab]")[active];
    if (!shown || !tab) return;
    const { offsetLeft, offsetWidth } = tab;
    shown.scrollLeft = Math.min(offsetLeft, Math.max(shown.scrollLeft, offsetLeft + offsetWidth - shown.clientWidth));
  }, [active]);
  const press = (event: KeyboardEvent, index: number) => {
    const next = nextIndex(event.key, index, tabs.length);
    if (next !== null) {
      onSelect(next);
      tabAt(next)?.focus();
    } else if (event.key === "F2" && onRename) {
      onSelect(index);
      onRename();
    } else if (event.key === "Delete" && onRemove && index === active) onRemove();
    else return;
    event.preventDefault();
  };
  return (
    <div ref={strip} className="tab-strip">
      <div className="tabs" role="tablist" aria-label={label}>
        {tabs.map(({ id, title, mark }, index) => (
          <button
            key={id}
            type="button"
            role="tab"
            className="tab"
            title={title}
            aria-selected={index === active}
            aria-controls={panelId}
            aria-keyshortcuts={onRename && "F2 Delete"}
            tabIndex={index === active ? 0 : -1}
            onClick={() => onSelect(index)}
            onDoubleClick={onRename}
            onKeyDown={(event) => press(event, index)}
          >
            <bdi>{title}</bdi>
            {mark && <span className={`tab-mark tab-mark-${mark}`} role="img" aria-label={`(${mark})`} />}
          </button>
        ))}
      </div>
      {children && <OverTab>{children}</OverTab>}
    </div>
  );
}

/** In pixels. */
const LEAST_WIDTH = 220;

/** Lies over the tab that is shown, and scrolls along with it. */
function OverTab({ children }: { children: ReactNode }) {
  const over = useRef<HTMLDivElement>(null);
  // Its width follows the name that is being typed.
  useLayoutEffect(() => {
    const tab = over.current?.previousElementSibling?.querySelector<HTMLElement>("[aria-selected=true]");
    const strip = over.current?.parentElement;
    if (!over.current || !strip || !tab) return;
    const { style } = over.current;
    style.left = `${tab.offsetLeft}px`;
    style.width = `${Math.max(tab.offsetWidth, LEAST_WIDTH)}px`;
    strip.scrollLeft = Math.max(strip.scrollLeft, tab.offsetLeft + over.current.offsetWidth - strip.clientWidth);
  });
  return (
    <div ref={over} className="over-tab">
      {children}
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
