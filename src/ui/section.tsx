import type { ReactNode } from "react";
import "./section.css";

interface SectionProps {
  readonly title: string;
  readonly note?: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a pane under a heading of its own. */
export function Section({ title, note, actions, children }: SectionProps) {
  return (
    <section className="section" aria-label={title}>
      <header className="section-header">
        <h3>{title}</h3>
        {note !== undefined && <span className="section-note">{note}</span>}
        {actions !== undefined && <div className="section-actions">{actions}</div>}
      </header>
      {children}
    </section>
  );
}
