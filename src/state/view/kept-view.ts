import { z } from "zod";
import type { Store } from "../create-store.ts";
import { RESULT_FACES, type PageView } from "./page-view.ts";

const KEPT_AS = "gatewright-view";

/** What of the view is a habit, and so outlives the page. */
const habitsSchema = z
  .object({ isHelpOpen: z.boolean(), areProblemsOpen: z.boolean(), face: z.enum(RESULT_FACES) })
  .partial();

/** Where texts are kept by name; `localStorage` is one. */
interface TextStorage {
  readonly getItem: (name: string) => string | null;
  readonly setItem: (name: string, value: string) => void;
}

/** The habits that were kept. What cannot be read is none. */
export function readKeptView(storage: TextStorage): Partial<PageView> {
  try {
    return habitsSchema.catch({}).parse(JSON.parse(storage.getItem(KEPT_AS) ?? "{}"));
  } catch {
    return {};
  }
}

/** Keeps the habits as they change. Gives what ends it. */
export function keepView(view: Store<PageView>, storage: TextStorage): () => void {
  let kept = textOf(view.get());
  return view.subscribe(() => {
    const text = textOf(view.get());
    if (text === kept) return;
    kept = text;
    storage.setItem(KEPT_AS, text);
  });
}

function textOf({ isHelpOpen, areProblemsOpen, face }: PageView): string {
  return JSON.stringify({ isHelpOpen, areProblemsOpen, face });
}
