const KEPT_AS = "gatewright-tab";

/** This tab among the others. */
export interface ClaimedTab {
  /** The same after a reload, another in every other tab. */
  readonly tab: string;
  /** The tab that this one is a copy of, as far as is known. */
  readonly copyOf: string | null;
}

/**
 * Finds out which tab this is. A tab that was duplicated carries its original's id along, so that the id is held by a lock
 * as long as the page lives.
 */
export async function claimTab(): Promise<ClaimedTab> {
  const kept = sessionStorage.getItem(KEPT_AS);
  if (kept !== null && (await hold(kept))) return { tab: kept, copyOf: null };
  const tab = crypto.randomUUID();
  sessionStorage.setItem(KEPT_AS, tab);
  await hold(tab);
  return { tab, copyOf: kept };
}

/** Whether the id is free, and from now on this page's. */
function hold(id: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(`gatewright-tab ${id}`, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        return lock === null ? undefined : untilPageEnds();
      })
      .catch(reject);
  });
}

const untilPageEnds = () => new Promise<never>(() => undefined);
