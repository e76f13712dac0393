import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { Draft } from "../core/integration/draft.ts";
import { DraftContext } from "../state/draft-context.ts";
import type { DraftStorage } from "../state/draft-storage.ts";
import { useDraft } from "../state/use-draft.ts";
import { useKeptDraft } from "../state/use-kept-draft.ts";
import { Page } from "./page.tsx";

/** Trying again by itself would spend the account's small budget of requests; the page offers it instead. */
const queries = new QueryClient({ defaultOptions: { queries: { retry: false, refetchOnWindowFocus: false } } });

interface AppProps {
  readonly initial: Draft;
  readonly storage: DraftStorage;
}

export function App({ initial, storage }: AppProps) {
  const state = useDraft(initial);
  const keeping = useKeptDraft(state.derived, storage);
  return (
    <QueryClientProvider client={queries}>
      <DraftContext value={state}>
        <Page keeping={keeping} />
      </DraftContext>
    </QueryClientProvider>
  );
}
