import { createStore } from "./create-store.ts";

/** One thing that is said; the same words said again are another. */
export interface Saying {
  readonly text: string;
  readonly at: number;
}

/** What is read out to those who do not see the page; the page holds the region that is read. */
export const said = createStore<Saying | null>(null);

/** Has a sentence read out. */
export function say(text: string): void {
  said.set((last) => ({ text, at: (last?.at ?? 0) + 1 }));
}
