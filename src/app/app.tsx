import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useEffect } from "react";
import { pageClient } from "../client/page-client.ts";
import { DraftContext } from "../state/draft-context.ts";
import { keepView, readKeptView } from "../state/view/kept-view.ts";
import type { DraftStorage } from "../state/keeping/draft-storage.ts";
import type { Start } from "../state/keeping/start.ts";
import { useDraft } from "../state/use-draft.ts";
import type { Keeping } from "../state/keeping/create-draft-keeper.ts";
import { useDraftKeeper } from "../state/keeping/use-draft-keeper.ts";
import { browserStorage } from "../ui/browser-storage.ts";
import { BrokenPage } from "../ui/broken-page.tsx";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { Page } from "./page.tsx";

/**
 * Trying again by itself would spend the account's small budget of requests: the page offers it instead. The proxy is on
 * this machine, so that whether the network is there does not matter, and nothing waits to be sent until it is back.
 */
const queries = new QueryClient({
  defaultOptions: {
    queries: { retry: false, refetchOnWindowFocus: false, networkMode: "always" },
    mutations: { networkMode: "always" },
  },
});

/**
 * The page shows where a submit would go: what is known of another target no longer holds. What is under way was meant for
 * the former one and fails: it is asked anew like the rest.
 */
pageClient.onNewSession(() => void queries.cancelQueries().then(() => queries.invalidateQueries()));

interface AppProps {
  readonly start: Start;
  readonly storage: DraftStorage;
  /** Whether the browser keeps drafts, as far as is known before the first one is written. */
  readonly keeping: Keeping;
}

/** The page with what it holds: the draft, what is kept of it, what the proxy answered. */
export function App({ start, storage, keeping }: AppProps) {
  const state = useDraft(start, readKeptView(browserStorage));
  const { view } = state;
  useEffect(() => keepView(view, browserStorage), [view]);
  const keeper = useDraftKeeper({ document: state.document, storage, before: keeping });
  return (
    <QueryClientProvider client={queries}>
      <DraftContext value={state}>
        <ErrorBoundary fallback={<BrokenPage />}>
          <Page keeper={keeper} />
        </ErrorBoundary>
      </DraftContext>
    </QueryClientProvider>
  );
}
