import { useMemo } from "react";
import { useSimulation } from "../../../state/simulation/use-simulation.ts";
import type { Station } from "../../../state/view/places.ts";
import { toPassing, type Passing } from "./to-passing.ts";

const NOTHING: ReadonlyMap<Station, Passing> = new Map();

/** What each station does to the sample that is on its way; nothing before the first one is simulated. */
export function usePassing(): ReadonlyMap<Station, Passing> {
  const outcome = useSimulation((simulation) => simulation.outcome);
  return useMemo(() => (outcome === null ? NOTHING : toPassing(outcome)), [outcome]);
}
