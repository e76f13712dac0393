import { lazy, Suspense } from "react";
import { useView } from "../../state/page-view.ts";
import type { HelpKey } from "./page-help.tsx";
import "./help-panel.css";

const HelpContent = lazy(async () => ({ default: (await import("./help-content.tsx")).HelpContent }));

/** Explains the field that the focus is in. Nothing of it is on the page, or fetched, while it is closed. */
export function HelpPanel({ keys }: { keys: readonly HelpKey[] }) {
  if (!useView(({ isHelpOpen }) => isHelpOpen)) return null;
  return (
    <aside className="help" aria-label="Help">
      <Suspense fallback={null}>
        <HelpContent keys={keys} />
      </Suspense>
    </aside>
  );
}
