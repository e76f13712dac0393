import { toInput } from "../../core/integration/draft/to-input.ts";
import type { DraftState } from "../draft-context.ts";

/**
 * Makes the samples for the method that the draft belongs to, out of what the draft began as: they stay as they are while
 * somebody types. Gives what ends it.
 */
export function driveSamples({ derived, baseline, madeSamples }: Sources): () => void {
  let isOver = false;
  let madeFor: readonly unknown[] = [];
  const make = async () => {
    const { draft, method } = derived.get();
    const start = baseline.get()?.draft ?? draft;
    const wanted = [start, method];
    if (wanted.every((part, index) => part === madeFor[index])) return;
    madeFor = wanted;
    // It reads templates, and so brings the whole engine along: the page is there before.
    const { sampleRequestsFor } = await import("../../core/simulation/samples/made/sample-requests-for.ts");
    if (isOver || madeFor !== wanted) return;
    const { input } = toInput(start);
    const { resourcePath = "/", requestParameters } = method ?? {};
    madeSamples.set(
      sampleRequestsFor({
        httpMethod: input.httpMethod ?? "POST",
        resourcePath,
        input,
        ...(requestParameters !== undefined && { requestParameters }),
      }),
    );
  };
  const remake = () => void make();
  const leaves = [derived.subscribe(remake), baseline.subscribe(remake)];
  remake();
  return () => {
    isOver = true;
    for (const leave of leaves) leave();
  };
}

type Sources = Pick<DraftState, "derived" | "baseline" | "madeSamples">;
