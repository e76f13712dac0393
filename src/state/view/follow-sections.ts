import { newAmong } from "../../core/integration/finding.ts";
import { closedAtFirst, OPTIONAL_SECTIONS, sectionsWithErrors } from "./closed-at-first.ts";
import type { DerivedStore } from "../create-derived-store.ts";
import type { Store } from "../create-store.ts";
import type { History } from "../history/create-history.ts";
import type { PageView } from "./page-view.ts";
import type { SectionName } from "./places.ts";

interface Followed {
  readonly derived: DerivedStore;
  readonly baseline: History["baseline"];
  readonly view: Store<PageView>;
}

/**
 * Opens a section when an error turns up in it. When the draft begins anew, closes and opens those that nobody has opened
 * or closed by hand; they never close while they are worked in. Gives what ends it.
 */
export function followSections({ derived, baseline, view }: Followed): () => void {
  let before = derived.get().findings;
  let automatic = view.get().closedSections;
  const touched = new Set<SectionName>();

  const openForErrors = () => {
    const { findings } = derived.get();
    if (findings === before) return;
    const met = sectionsWithErrors(newAmong(findings, before));
    before = findings;
    view.set((present) =>
      met.some((section) => section && present.closedSections.has(section))
        ? { ...present, closedSections: new Set([...present.closedSections].filter((name) => !met.includes(name))) }
        : present,
    );
  };
  const beginAnew = () => {
    const begun = baseline.get();
    if (begun === null) return;
    const { closedSections } = view.get();
    for (const name of OPTIONAL_SECTIONS) if (closedSections.has(name) !== automatic.has(name)) touched.add(name);
    automatic = closedAtFirst(begun.draft);
    const isAutomatic = (name: SectionName) => OPTIONAL_SECTIONS.includes(name) && !touched.has(name);
    const next = [
      ...[...closedSections].filter((name) => !isAutomatic(name)),
      ...[...automatic].filter((name) => isAutomatic(name)),
    ];
    view.set((present) => ({ ...present, closedSections: new Set(next) }));
  };

  const ends = [derived.subscribe(openForErrors), baseline.subscribe(beginAnew)];
  return () => ends.forEach((end) => end());
}
