import { useEffect } from "react";

/** Has code come once the page stands, so that it is there when it is wanted, even if the proxy is gone by then. */
export function useEarly(importCode: () => Promise<unknown>): void {
  useEffect(() => {
    // Where it does not come, whoever shows it says so.
    importCode().catch(() => undefined);
  }, [importCode]);
}
