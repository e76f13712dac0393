import Button from "@cloudscape-design/components/button";
import { memo, useId, useState } from "react";
import { countOf } from "../../../ui/count-of.ts";
import { ChangeRow } from "./change-row.tsx";
import type { RequestChange } from "./compare-requests.ts";
import type { RequestChanges } from "./use-request-changes.ts";
import "./change-bar.css";

interface ChangeBarProps {
  readonly changes: RequestChanges;
  /** The change that is being looked at. */
  readonly current: RequestChange | undefined;
  /** Leads to the next change, or the one before; after the last comes the first. */
  readonly step: (by: 1 | -1) => void;
}

/** How many changes there are, a way through them, and what stood there before. Says nothing where there are none. */
export function ChangeBar({ changes: { list, since }, current, step }: ChangeBarProps) {
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  if (list.length === 0) return null;
  const count = `${countOf(list.length, "change")} ${since}`;
  return (
    <div className="change-bar">
      <div className="change-bar-line">
        <button
          type="button"
          className="change-count"
          aria-expanded={isOpen}
          aria-controls={listId}
          onClick={() => setOpen(!isOpen)}
        >
          {count}
        </button>
        <span className="change-position">{current && `${list.indexOf(current) + 1} of ${list.length}`}</span>
        <Steps step={step} />
      </div>
      <p className="change-current" role="status">
        {current && !isOpen && <ChangeRow {...current} />}
      </p>
      <ul id={listId} className="change-list" aria-label={count} hidden={!isOpen}>
        {isOpen &&
          list.map((change) => (
            <li key={change.path}>
              <ChangeRow {...change} />
            </li>
          ))}
      </ul>
    </div>
  );
}

/** Cloudscape's buttons are not drawn anew with every key. */
const Steps = memo(function Steps({ step }: Pick<ChangeBarProps, "step">) {
  return (
    <>
      <Button variant="icon" iconName="angle-up" ariaLabel="Previous change" onClick={() => step(-1)} />
      <Button variant="icon" iconName="angle-down" ariaLabel="Next change" onClick={() => step(1)} />
    </>
  );
});
