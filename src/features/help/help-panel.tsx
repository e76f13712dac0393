import { lazy, Suspense } from "react";
import { useShow, useView } from "../../state/view/page-view.ts";
import { ErrorBoundary } from "../../ui/error-boundary.tsx";
import { ErrorLine } from "../../ui/messages/error-line.tsx";
import { useEarly } from "../../ui/use-early.ts";
import type { HelpKey } from "./page-help.tsx";
import "./help-panel.css";

const importContent = async () => ({ default: (await import("./help-content.tsx")).HelpContent });
const HelpContent = lazy(importContent);

/** Explains the field that the focus is in. Nothing of it is on the page while it is closed. */
export function HelpPanel({ keys }: { keys: readonly HelpKey[] }) {
  const isOpen = useView(({ isHelpOpen }) => isHelpOpen);
  useEarly(importContent);
  if (!isOpen) return null;
  return (
    <aside className="help" aria-label="Help">
      <ErrorBoundary fallback={<NotFetched />}>
        <Suspense fallback={null}>
          <HelpContent keys={keys} />
        </Suspense>
      </ErrorBoundary>
    </aside>
  );
}

function NotFetched() {
  const show = useShow();
  const close = { label: "Close", perform: () => show({ isHelpOpen: false }) };
  return (
    <div className="help-body">
      <ErrorLine text="The help could not be fetched; what you typed is kept, so reload the page." action={close} />
    </div>
  );
}
