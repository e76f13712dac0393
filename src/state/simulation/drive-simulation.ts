import type { DraftState } from "../draft-context.ts";
import { namesOfParameters } from "./names-of-parameters.ts";
import { toApiSettings } from "./to-api-settings.ts";

/**
 * Has the samples simulated whenever draft, method or samples change, or another sample is shown. What a key sets off waits
 * until the key is painted. Gives what ends it.
 */
export function driveSimulation({ derived, document, madeSamples, view, simulation }: Sources): () => void {
  let isPlanned = false;
  let isOver = false;
  const wish = () => {
    isPlanned = false;
    if (isOver) return;
    const samples = document.get().samples ?? madeSamples.get();
    if (samples.length === 0) return;
    const { input, method } = derived.get();
    const chosen = Math.min(view.get().sample, samples.length - 1);
    const parameters = namesOfParameters(method);
    simulation.simulate({ input, api: toApiSettings(input, method), parameters, samples, chosen });
  };
  const plan = () => {
    if (isPlanned) return;
    isPlanned = true;
    requestAnimationFrame(() => setTimeout(wish));
  };
  let shown = view.get().sample;
  const leaves = [
    simulation.subscribe(() => derived.noteTemplates(simulation.get().findings)),
    derived.subscribe(plan),
    document.subscribe(plan),
    madeSamples.subscribe(plan),
    view.subscribe(() => {
      const { sample } = view.get();
      if (sample !== shown) plan();
      shown = sample;
    }),
  ];
  plan();
  return () => {
    isOver = true;
    for (const leave of leaves) leave();
    simulation.stop();
  };
}

type Sources = Pick<DraftState, "derived" | "document" | "madeSamples" | "view" | "simulation">;
