import { useRef, type ReactNode } from "react";
import { useFocusInView } from "../use-focus-in-view.ts";
import "./pane.css";

interface PaneProps {
  readonly title: string;
  readonly actions?: ReactNode;
  /** Whether what is inside scrolls, or fills the pane and scrolls by itself. */
  readonly fill?: boolean;
  readonly children: ReactNode;
}

/** One of the columns of the page: a landmark with a heading and room of its own to scroll. */
export function Pane({ title, actions, fill = false, children }: PaneProps) {
  const body = useRef<HTMLDivElement>(null);
  useFocusInView(body);
  return (
    <section className="pane" aria-label={title}>
      <header className="pane-header">
        <h2>{title}</h2>
        {actions !== undefined && <div className="pane-actions">{actions}</div>}
      </header>
      <div ref={body} className={fill ? "pane-body pane-body-fill" : "pane-body"}>
        {children}
      </div>
    </section>
  );
}
