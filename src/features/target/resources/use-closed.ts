import { useState } from "react";

/** Which branches of a tree are closed; all are open to begin with. */
export function useClosed(): { readonly closed: ReadonlySet<string>; readonly toggle: (id: string) => void } {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) => {
    const next = new Set(closed);
    if (!next.delete(id)) next.add(id);
    setClosed(next);
  };
  return { closed, toggle };
}
