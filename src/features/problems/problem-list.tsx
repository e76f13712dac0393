import { memo, useEffect, useEffectEvent, useRef, type RefObject } from "react";
import { findingKey, type Finding, type FindingField, type Severity } from "../../core/integration/finding.ts";
import { useFocusField } from "../../state/view/use-focus-finding.ts";
import { fieldsInOrder } from "./steps/order-problems.ts";
import { ProblemGroup } from "./problem-group.tsx";

type ByField = ReadonlyMap<FindingField, readonly Finding[]>;

interface ProblemListProps {
  readonly id: string;
  readonly byField: ByField;
  readonly only: Severity | null;
}

/** The findings field by field, in the page's order. */
export const ProblemList = memo(function ProblemList({ id, byField, only }: ProblemListProps) {
  const list = useRef<HTMLDivElement>(null);
  const holdPlace = useKeepPlace(list, byField);
  if (byField.size === 0) return null;
  return (
    <div ref={list} id={id} className="problems">
      {fieldsInOrder(byField).map((field) => (
        <ProblemGroup key={field} field={field} findings={byField.get(field) ?? []} only={only} onFix={holdPlace} />
      ))}
    </div>
  );
});

/**
 * What is fixed goes from the list, and the focus with it: it goes on to the problem that takes the place, and from the
 * last one to the field. Gives what is called before a fix.
 */
function useKeepPlace(list: RefObject<HTMLDivElement | null>, byField: ByField) {
  const focusField = useFocusField();
  const fixed = useRef<{ finding: Finding; index: number } | null>(null);
  const goOn = useEffectEvent((present: ByField) => {
    if (fixed.current === null || holds(present, fixed.current.finding)) return;
    const { finding, index } = fixed.current;
    fixed.current = null;
    if (document.activeElement !== document.body) return;
    const items = itemsIn(list.current);
    const next = items[index] ?? items.at(-1);
    if (next) next.focus();
    else focusField(finding.field);
  });
  useEffect(() => goOn(byField), [byField]);
  return (finding: Finding) => {
    const index = itemsIn(list.current).findIndex((item) => item.contains(document.activeElement));
    fixed.current = { finding, index };
  };
}

function holds(byField: ByField, finding: Finding): boolean {
  return byField.get(finding.field)?.some((other) => findingKey(other) === findingKey(finding)) ?? false;
}

function itemsIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>(".problem") ?? [])];
}
