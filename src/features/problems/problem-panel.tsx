import { useDeferredValue, useId, useState, useSyncExternalStore, type ReactNode } from "react";
import type { Severity } from "../../core/integration/finding.ts";
import { useShow, useView } from "../../state/view/page-view.ts";
import { useDerived } from "../../state/use-derived.ts";
import { LiveRegion } from "../../ui/messages/live-region.tsx";
import { ProblemBar } from "./problem-bar.tsx";
import { ProblemList } from "./problem-list.tsx";
import { said } from "../../state/said.ts";
import { useAnnounceChanges } from "./announce/use-announce-changes.ts";
import "./problem-panel.css";

/** All that is found, above a bar that counts it and stays where it is. `actions` stand at the bar's end. */
export function ProblemPanel({ actions }: { actions?: ReactNode }) {
  // A long list must not hold up the key that changed it.
  const byField = useDeferredValue(useDerived(({ findingsByField }) => findingsByField));
  const isOpen = useView(({ areProblemsOpen }) => areProblemsOpen);
  const show = useShow();
  const [chosen, choose] = useState<Severity | null>(null);
  const listId = useId();
  useAnnounceChanges();
  const findings = [...byField.values()].flat();
  // A filter that nothing passes any more is none.
  const only = findings.some(({ severity }) => severity === chosen) ? chosen : null;
  return (
    <section className="problem-panel" aria-label="Problems">
      {isOpen && <ProblemList id={listId} byField={byField} only={only} />}
      <ProblemBar
        findings={findings}
        list={{ id: listId, isOpen, toggle: () => show({ areProblemsOpen: !isOpen }) }}
        only={only}
        onChoose={(severity) => {
          choose(severity);
          if (severity !== null) show({ areProblemsOpen: true });
        }}
        actions={actions}
      />
      <Said />
    </section>
  );
}

function Said() {
  return <LiveRegion saying={useSyncExternalStore(said.subscribe, said.get)} />;
}
