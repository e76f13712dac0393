import { lazy, Suspense } from "react";
import { ErrorBoundary } from "../ui/error-boundary.tsx";

const BackEndFace = lazy(async () => ({
  default: (await import("../features/simulate/back-end-face.tsx")).BackEndFace,
}));

/** What the back end sees, which comes when it is looked at first. */
export function BackEnd() {
  return (
    <ErrorBoundary fallback={<p className="back-end-missing">This part of the page could not be loaded; reload it.</p>}>
      <Suspense fallback={null}>
        <BackEndFace />
      </Suspense>
    </ErrorBoundary>
  );
}
