import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { sessionQuery } from "../../../client/queries/session-query.ts";
import type { CanonicalUri } from "../../../core/integration/uri/canonical/canonical-uri.ts";
import { toCanonicalUri } from "../../../core/integration/uri/canonical/to-canonical-uri.ts";
import { useDraftState } from "../../../state/draft-context.ts";
import { useApplyFix } from "../../../state/findings/use-finding-messages.ts";
import { isEmptyHanded, toUriChanges } from "./to-uri-changes.ts";

interface Canonical {
  /** What was most likely meant, where that is something else. */
  readonly canonical: CanonicalUri | null;
  readonly use: (canonical: CanonicalUri) => void;
  /** What was applied but for its template and parameters, because others stand there already. */
  readonly left: CanonicalUri | null;
}

/** What a URI was most likely meant to be, and what applies it. */
export function useCanonical(uri: string, type: string): Canonical {
  const { form } = useDraftState();
  const applyFix = useApplyFix();
  const region = useQuery(sessionQuery).data?.target.region;
  const [left, setLeft] = useState<CanonicalUri | null>(null);
  const canonical = useMemo(
    () => toCanonicalUri(uri, { type, ...(region !== undefined && { region }) }),
    [uri, type, region],
  );
  const use = (meant: CanonicalUri) => {
    const draft = form.getValues();
    applyFix({ title: meant.title, changes: toUriChanges(meant, draft) });
    setLeft(isEmptyHanded(draft) || !/:action\//.test(meant.uri) ? null : meant);
  };
  return { canonical, use, left: left?.uri === uri ? left : null };
}
