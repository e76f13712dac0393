import { useEffect, useRef, useState } from "react";
import type { Step } from "../../../core/simulation/simulation.ts";
import { STATION_OF } from "../../../state/simulation/station-of.ts";
import type { Station } from "../../../state/view/places.ts";
import { useView } from "../../../state/view/page-view.ts";
import { StepItem } from "./step-item.tsx";

/** What happens on the way, step by step. Those of the station that was chosen in the flow strip are open. */
export function StepList({ steps }: { steps: readonly Step[] }) {
  const station = useView((view) => view.station);
  return <StepsAt key={station} steps={steps} station={station} />;
}

function StepsAt({ steps, station }: { steps: readonly Step[]; station: Station | null }) {
  const list = useRef<HTMLOListElement>(null);
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    if (station !== null) list.current?.querySelector("[data-current]")?.scrollIntoView({ block: "nearest" });
  }, [station]);
  const toggle = (id: string) =>
    setToggled((present) => {
      const next = new Set(present);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  return (
    <section className="steps" aria-label="Steps">
      <h3 className="steps-title">On the way</h3>
      <ol ref={list} className="steps-list">
        {steps.map((step, index) => {
          const id = `${index} ${step.name}`;
          const isCurrent = STATION_OF[step.name] === station;
          const isOpen = (isCurrent || step.outcome === "stopped") !== toggled.has(id);
          return <StepItem key={id} step={step} isOpen={isOpen} isCurrent={isCurrent} toggle={() => toggle(id)} />;
        })}
      </ol>
    </section>
  );
}
