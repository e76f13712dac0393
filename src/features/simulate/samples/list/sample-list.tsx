import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { SampleRequest } from "../../../../core/simulation/samples/sample-request.ts";
import type { Saying } from "../../../../state/said.ts";
import type { Verdict } from "../../../../state/simulation/job.ts";
import { LiveRegion } from "../../../../ui/messages/live-region.tsx";
import { useFirstFocus } from "../../../../ui/use-first-focus.ts";
import type { SampleActions } from "../use-sample-actions.ts";
import { ListTools } from "./list-tools.tsx";
import { SampleItem } from "./sample-item.tsx";
import "./sample-list.css";

interface SampleListProps {
  readonly samples: readonly SampleRequest[];
  readonly verdicts: readonly (Verdict | undefined)[];
  readonly chosen: number;
  readonly choose: (index: number) => void;
  readonly actions: SampleActions;
}

/** The samples, how each fares, and what can be done with the one that is chosen: arrows choose, F2 renames, Delete removes. */
export function SampleList({ samples, verdicts, chosen, choose, actions }: SampleListProps) {
  const list = useRef<HTMLUListElement>(null);
  const [renaming, setRenaming] = useState(-1);
  const [said, setSaid] = useState<Saying | null>(null);
  /** Whether the focus is to follow to the one that is chosen once it is on the page. */
  const isSought = useRef(false);
  const focusChosen = () => list.current?.querySelector<HTMLElement>("[aria-current=true]")?.focus();
  useEffect(() => {
    if (!isSought.current) return;
    isSought.current = false;
    focusChosen();
  });
  useFirstFocus(() => focusChosen());
  const rename = useCallback(
    (index: number, name: string) => actions.type(index, "name", (sample) => ({ ...sample, name })),
    [actions],
  );
  const endRenaming = useCallback(() => {
    isSought.current = list.current?.contains(document.activeElement) ?? false;
    setRenaming(-1);
  }, []);
  const remove = () => {
    isSought.current = samples.length > 1;
    actions.remove(chosen);
  };
  const move = (by: 1 | -1, followsFocus: boolean) => {
    isSought.current = followsFocus;
    if (actions.move(chosen, by))
      setSaid({ text: `Moved to place ${chosen + by + 1} of ${samples.length}.`, at: performance.now() });
  };
  const press = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement) return;
    const next = event.altKey ? null : nextIndex(event.key, chosen, samples.length);
    if (next !== null) {
      isSought.current = true;
      choose(next);
    } else if (event.altKey && event.key === "ArrowUp") move(-1, true);
    else if (event.altKey && event.key === "ArrowDown") move(1, true);
    else if (event.key === "F2") setRenaming(chosen);
    else if (event.key === "Delete") remove();
    else return;
    event.preventDefault();
  };
  return (
    <div className="sample-list">
      {/* Keys are heard for the buttons inside. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul ref={list} className="sample-items" aria-label="Sample requests" onKeyDown={press}>
        {samples.map(({ name }, index) => (
          <SampleItem
            // The order is all that tells samples of one name apart.
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            {...{ index, name, choose, rename, endRenaming }}
            verdict={verdicts[index]}
            isChosen={index === chosen}
            isRenaming={index === renaming}
            startRenaming={setRenaming}
          />
        ))}
      </ul>
      <ListTools
        count={samples.length}
        chosen={chosen}
        duplicate={() => {
          const sample = samples[chosen];
          if (sample) actions.add([sample], "Sample request duplicated");
        }}
        rename={() => setRenaming(chosen)}
        remove={remove}
        move={(by) => move(by, false)}
      />
      <LiveRegion saying={said} />
    </div>
  );
}

function nextIndex(key: string, chosen: number, count: number): number | null {
  switch (key) {
    case "ArrowDown":
      return Math.min(chosen + 1, count - 1);
    case "ArrowUp":
      return Math.max(chosen - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
