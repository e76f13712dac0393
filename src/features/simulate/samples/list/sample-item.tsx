import { memo, useEffect, useRef } from "react";
import type { Verdict } from "../../../../state/simulation/job.ts";
import { VerdictText } from "../verdict-text.tsx";

interface SampleItemProps {
  readonly index: number;
  readonly name: string;
  readonly verdict: Verdict | undefined;
  readonly isChosen: boolean;
  readonly isRenaming: boolean;
  readonly choose: (index: number) => void;
  readonly rename: (index: number, name: string) => void;
  readonly startRenaming: (index: number) => void;
  readonly endRenaming: () => void;
}

/** One sample: its name, which can be typed in its place, and how it fares. There may be a hundred of them. */
export const SampleItem = memo(function SampleItem(props: SampleItemProps) {
  const { index, name, verdict, isChosen, isRenaming, choose, startRenaming } = props;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isChosen) item.current?.scrollIntoView({ block: "nearest" });
  }, [isChosen]);
  return (
    <li ref={item} className="sample-item" data-chosen={isChosen || undefined}>
      {isRenaming ? (
        <NameField {...props} />
      ) : (
        <button
          type="button"
          className="sample-choose"
          aria-current={isChosen}
          aria-keyshortcuts="F2 Delete Alt+ArrowUp Alt+ArrowDown"
          tabIndex={isChosen ? 0 : -1}
          onClick={() => choose(index)}
          onDoubleClick={() => startRenaming(index)}
        >
          <bdi className="sample-name" title={name}>
            {name === "" ? "(without a name)" : name}
          </bdi>
          <VerdictText verdict={verdict} />
        </button>
      )}
    </li>
  );
});

/** Typed as it goes; Enter or leaving it ends it, and Escape brings the former name back. */
function NameField({ index, name, rename, endRenaming }: SampleItemProps) {
  const input = useRef<HTMLInputElement>(null);
  const former = useRef(name);
  useEffect(() => input.current?.select(), []);
  return (
    <input
      ref={input}
      type="text"
      className="pair-input"
      aria-label="Name of the sample request"
      spellCheck={false}
      autoComplete="off"
      dir="auto"
      value={name}
      onChange={({ currentTarget }) => rename(index, currentTarget.value)}
      onBlur={endRenaming}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || (event.key !== "Enter" && event.key !== "Escape")) return;
        if (event.key === "Escape" && name !== former.current) rename(index, former.current);
        event.stopPropagation();
        endRenaming();
      }}
    />
  );
}
