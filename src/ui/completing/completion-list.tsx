import { useLayoutEffect, useRef } from "react";
import type { Completion, CompletionGroup } from "./completion.ts";
import { placeBelow } from "./place-below.ts";
import "./completion-list.css";

interface CompletionListProps {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly CompletionGroup[];
  readonly active: Completion | undefined;
  readonly take: (option: Completion) => void;
}

/** The options below a field, over everything else on the page. The focus stays in the field. */
export function CompletionList({ id, label, groups, active, take }: CompletionListProps) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const shown = list.current;
    const field = shown?.previousElementSibling;
    if (!shown || !field) return undefined;
    shown.showPopover();
    return placeBelow(shown, field);
  }, []);
  useLayoutEffect(() => {
    if (active) document.getElementById(optionId(id, active))?.scrollIntoView({ block: "nearest" });
  }, [id, active]);
  return (
    <div ref={list} id={id} popover="manual" role="listbox" aria-label={label} className="completion-list">
      {groups.map(({ title, options }) => (
        <div key={title} role="group" aria-label={title}>
          <div className="completion-title" aria-hidden="true">
            {title}
          </div>
          {options.map((option) => (
            <Option key={option.value} id={optionId(id, option)} option={option} active={active} take={take} />
          ))}
        </div>
      ))}
    </div>
  );
}

interface OptionProps extends Pick<CompletionListProps, "active" | "take"> {
  readonly id: string;
  readonly option: Completion;
}

function Option({ id, option, active, take }: OptionProps) {
  return (
    // The keys are the field's: it tells which option they are at.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={id}
      role="option"
      aria-selected={option.value === active?.value}
      className="completion"
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => take(option)}
    >
      <span className="completion-value">{option.value}</span>
      <span className="completion-detail">{option.detail}</span>
    </div>
  );
}

/** The id of an option's element: what the field names as the one that the keys are at. */
export function optionId(listId: string, { value }: Completion): string {
  return `${listId}-${encodeURIComponent(value)}`;
}
