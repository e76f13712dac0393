import { useEffect, useSyncExternalStore } from "react";
import { pageClient } from "../../../client/page-client.ts";

const PAUSE_MS = 3_000;

/** Whether the proxy is there. Once it is gone, it is looked for again and again: a stopped proxy is soon started anew. */
export function useConnection(): boolean {
  const { subscribe, get } = pageClient.connection;
  const isThere = useSyncExternalStore(subscribe, get);
  useEffect(() => {
    if (isThere) return undefined;
    const timer = setInterval(reconnect, PAUSE_MS);
    window.addEventListener("online", reconnect);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", reconnect);
    };
  }, [isThere]);
  return isThere;
}

/** Looks for the proxy. That it is still gone is told by the connection, which every call of the client keeps up to date. */
export function reconnect(): void {
  pageClient.reconnect().catch(() => undefined);
}
