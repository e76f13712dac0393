import { createStore } from "../../state/create-store.ts";
import type { Saying } from "../../ui/live-region.tsx";

/** What is read out of the problems: a step says it, and the panel; the panel holds the region that is read. */
export const said = createStore<Saying | null>(null);

/** Has a sentence read out. */
export function say(text: string): void {
  said.set((last) => ({ text, at: (last?.at ?? 0) + 1 }));
}
