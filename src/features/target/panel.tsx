import { Suspense, type ReactNode } from "react";
import { ErrorBoundary } from "../../ui/error-boundary.tsx";
import { ListSkeleton } from "../../ui/list-skeleton.tsx";

/** What a picker opens: its code comes after the page, which can be used without. */
export function Panel({ children }: { children: ReactNode }) {
  return (
    <ErrorBoundary fallback={<p className="target-panel-broken">This list could not be loaded. Reload the page.</p>}>
      <Suspense fallback={<ListSkeleton />}>{children}</Suspense>
    </ErrorBoundary>
  );
}
