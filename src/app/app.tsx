import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { Draft } from "../core/integration/draft.ts";
import { DraftContext } from "../state/draft-context.ts";
import type { DraftStorage } from "../state/draft-storage.ts";
import { useDraft } from "../state/use-draft.ts";
import type { Keeping } from "../state/use-kept-draft.ts";
import { DraftStatus } from "./draft-status.tsx";
import { Page } from "./page.tsx";

/** Trying again by itself would spend the account's small budget of requests; the page offers it instead. */
const queries = new QueryClient({ defaultOptions: { queries: { retry: false, refetchOnWindowFocus: false } } });

interface AppProps {
  readonly initial: Draft;
  readonly storage: DraftStorage;
  /** Whether the browser keeps drafts, as far as is known before the first one is written. */
  readonly keeping: Keeping;
}

export function App({ initial, storage, keeping }: AppProps) {
  const state = useDraft(initial);
  return (
    <QueryClientProvider client={queries}>
      <DraftContext value={state}>
        <Page draftStatus={<DraftStatus storage={storage} before={keeping} />} />
      </DraftContext>
    </QueryClientProvider>
  );
}
