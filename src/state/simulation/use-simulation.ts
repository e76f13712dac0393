import { useSyncExternalStore } from "react";
import { useDraftState } from "../draft-context.ts";
import type { SimulationState } from "./create-simulator.ts";

/** A part of how the samples fare. `select` must give the same value for the same part, not a copy. */
export function useSimulation<T>(select: (simulation: SimulationState) => T): T {
  const { simulation } = useDraftState();
  return useSyncExternalStore(simulation.subscribe, () => select(simulation.get()));
}
