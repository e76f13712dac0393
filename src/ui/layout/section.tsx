import Icon from "@cloudscape-design/components/icon";
import { useId, type ReactNode } from "react";
import { ProblemTally, type Tally } from "../messages/problem-tally.tsx";
import "./section.css";

interface SectionProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly toggle: () => void;
  /** What is set inside, in a line; shown while it is closed. */
  readonly summary?: string;
  /** What is wrong inside; shown while it is closed. */
  readonly problems?: Tally;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a pane under a heading of its own, which opens and closes it. What is closed is not rendered. */
export function Section({ title, isOpen, toggle, summary, problems, actions, children }: SectionProps) {
  const id = useId();
  return (
    <section className="section" aria-label={title}>
      <header className="section-header">
        <h3>
          <button
            type="button"
            className="section-toggle"
            aria-expanded={isOpen}
            aria-controls={id}
            aria-describedby={isOpen ? undefined : `${id}-summary`}
            onClick={toggle}
          >
            <span className={isOpen ? "section-chevron section-chevron-open" : "section-chevron"}>
              <Icon name="angle-right" size="small" />
            </span>
            {title}
          </button>
        </h3>
        {!isOpen && (
          <span id={`${id}-summary`} className="section-summary">
            {problems && <ProblemTally tally={problems} />}
            <span className="section-summary-text">{summary}</span>
          </span>
        )}
        {isOpen && actions !== undefined && <div className="section-actions">{actions}</div>}
      </header>
      <div id={id} className="section-body" hidden={!isOpen}>
        {isOpen && children}
      </div>
    </section>
  );
}
