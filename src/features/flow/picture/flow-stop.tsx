import { FlowProblems } from "./flow-problems.tsx";
import { FlowIcon, type IconName } from "./flow-icon.tsx";
import type { Passing } from "../passing/to-passing.ts";
import type { FlowStation } from "../stations/flow.ts";
import { describeStation } from "../stations/describe-station.ts";
import type { StopProps } from "./use-stops.ts";

interface FlowStopProps {
  readonly station: FlowStation;
  /** What it does to the sample request; `undefined` as long as none is simulated. */
  readonly passing: Passing | undefined;
  readonly icon: IconName;
  /** Whether the focus is, or was last, in one of its fields. */
  readonly isCurrent: boolean;
  readonly stop: StopProps;
  readonly onFollow: () => void;
}

/** A station as a button: its picture, its name, what is set there and what is wrong. */
export function FlowStop({ station, passing, icon, isCurrent, stop, onFollow }: FlowStopProps) {
  const { name, state, details, takesPart, problems } = station;
  return (
    <button
      type="button"
      className={takesPart ? "flow-stop" : "flow-stop flow-stop-past"}
      data-passing={passing?.state}
      aria-label={describeStation(station, passing)}
      aria-current={isCurrent ? "step" : undefined}
      onClick={onFollow}
      {...stop}
    >
      <span className="flow-node">
        <FlowIcon name={icon} />
      </span>
      <span className="flow-name">
        {name}
        <FlowProblems problems={problems} />
      </span>
      <span className="flow-state" title={[state, ...details].join(" · ")}>
        <bdi className="flow-word" dir="ltr">
          {state}
        </bdi>
        {details.map((detail) => (
          <bdi className="flow-detail" dir="ltr" key={detail}>
            {detail}
          </bdi>
        ))}
      </span>
      {passing !== undefined && (
        <bdi className="flow-value" dir="ltr" title={passing.why || passing.value}>
          {passing.value}
        </bdi>
      )}
    </button>
  );
}
