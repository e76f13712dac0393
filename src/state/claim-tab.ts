const KEPT_AS = "gatewright-tab";

/**
 * The id of this tab: the same after a reload, another in every other tab. A tab that was duplicated carries its
 * original's id along, so that the id is held by a lock as long as the page lives.
 */
export async function claimTab(): Promise<string> {
  const kept = sessionStorage.getItem(KEPT_AS);
  if (kept !== null && (await hold(kept))) return kept;
  const fresh = crypto.randomUUID();
  sessionStorage.setItem(KEPT_AS, fresh);
  await hold(fresh);
  return fresh;
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
