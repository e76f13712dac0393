import type { PaneName } from "../../state/view/places.ts";

const PANES: ReadonlySet<string> = new Set(["form", "template", "result"] satisfies PaneName[]);
const isPane = (name: string | undefined): name is PaneName => PANES.has(name ?? "");

/** Moves the focus to the next part of the page, or to the one before, round at the ends. A pane is shown first. */
export function focusPart(step: 1 | -1, show: (parts: { pane: PaneName }) => void): void {
  const parts = [...document.querySelectorAll<HTMLElement>("[data-part]")];
  const present = parts.findIndex((part) => part.contains(document.activeElement));
  const next = parts[(present + step + parts.length) % parts.length];
  if (next === undefined) return;
  const name = next.dataset["part"];
  if (isPane(name)) show({ pane: name });
  // Once it is shown.
  setTimeout(() => next.focus());
}
