import { useId } from "react";
import type { Step } from "../../../core/simulation/simulation.ts";
import { STEP_TITLES } from "./step-titles.ts";

interface StepItemProps {
  readonly step: Step;
  readonly isOpen: boolean;
  /** Whether it belongs to the station that was chosen. */
  readonly isCurrent: boolean;
  readonly toggle: () => void;
}

/** The beginning of a sentence on how well a step is known. */
const EVIDENCE = { recorded: "Seen on AWS", documented: "Documented by AWS", inferred: "Inferred" } as const;

const OUTCOMES = { done: "", skipped: "skipped", stopped: "stops here" } as const;

/** One step: its sentence, and, opened, what went in and what came out. */
export function StepItem({ step, isOpen, isCurrent, toggle }: StepItemProps) {
  const id = useId();
  const { name, outcome, why, before, after, evidence } = step;
  return (
    <li className={`step step-${outcome}`} data-step={name} data-current={isCurrent || undefined}>
      <button type="button" className="step-toggle" aria-expanded={isOpen} aria-controls={id} onClick={toggle}>
        <span className="step-title">{STEP_TITLES[name]}</span>
        {OUTCOMES[outcome] !== "" && <span className="step-outcome">{OUTCOMES[outcome]}</span>}
        <span className="step-why">{why}</span>
      </button>
      <div id={id} hidden={!isOpen} className="step-body">
        {isOpen && (
          <>
            {(before !== undefined || after !== undefined) && (
              <div className="step-sides">
                <StepSide title="Before" text={before} />
                <StepSide title="After" text={after} />
              </div>
            )}
            <p className="step-evidence">{EVIDENCE[evidence]}</p>
          </>
        )}
      </div>
    </li>
  );
}

/** More than this nobody compares by eye. */
const MOST_CHARACTERS = 10_000;

function StepSide({ title, text }: { title: string; text: string | undefined }) {
  return (
    <figure className="step-side">
      <figcaption>{title}</figcaption>
      {/* What is wide scrolls by itself, so that the keyboard must reach it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre tabIndex={0}>{text === undefined || text === "" ? <i>nothing</i> : cut(text)}</pre>
    </figure>
  );
}

const cut = (text: string) => (text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text);
