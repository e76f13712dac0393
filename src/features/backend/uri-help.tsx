import Button from "@cloudscape-design/components/button";
import { useMemo, useState } from "react";
import type { CanonicalUri } from "../../core/integration/uri/canonical/canonical-uri.ts";
import { toCanonicalUri } from "../../core/integration/uri/canonical/to-canonical-uri.ts";
import { describeUri } from "../../core/integration/uri/describe/describe-uri.ts";
import { useDraftState } from "../../state/draft-context.ts";
import { useDerived, useFindings } from "../../state/use-derived.ts";
import { useApplyFix } from "../../state/use-finding-messages.ts";
import { StarterTemplate } from "./starter-template.tsx";
import { isEmptyHanded, toUriChanges } from "./to-uri-changes.ts";
import { UriParts } from "./uri-parts.tsx";
import { useRegion } from "./use-region.ts";
import "./uri-help.css";

/** What the URI says, in a line; and what was most likely meant, in one click. */
export function UriHelp() {
  const uri = useDerived(({ draft }) => draft.uri);
  const type = useDerived(({ draft }) => draft.type);
  const region = useRegion();
  const { sentence, parts } = useMemo(() => describeUri(uri, type), [uri, type]);
  const canonical = useMemo(
    () => toCanonicalUri(uri, { type, ...(region !== undefined && { region }) }),
    [uri, type, region],
  );
  const { isRefused, isFixed } = useUriFindings(canonical);
  const { use, left } = useCanonical();
  if (uri === "") return null;
  return (
    <div className="uri-help">
      {canonical && !isFixed && (
        <Button variant="inline-link" onClick={() => use(canonical)}>
          {canonical.title}
        </Button>
      )}
      {!isRefused && (
        <span>
          {sentence} <UriParts parts={parts} />
        </span>
      )}
      {left?.uri === uri && left.starter && <StarterTemplate starter={left.starter} />}
    </div>
  );
}

/** Where a finding says that the URI is wrong, the line would only repeat it; where its fix is ours, so would the click. */
function useUriFindings(canonical: CanonicalUri | null) {
  const findings = useFindings("uri");
  return {
    isRefused: findings.some(({ severity }) => severity === "error"),
    isFixed: findings.some(({ fix }) =>
      fix?.changes.some(({ field, value }) => field === "uri" && value === canonical?.uri),
    ),
  };
}

/** Applies a canonical URI. What it did not apply, because a template stands there already, is kept in `left`. */
function useCanonical() {
  const { form } = useDraftState();
  const applyFix = useApplyFix();
  const [left, setLeft] = useState<CanonicalUri | null>(null);
  const use = (canonical: CanonicalUri) => {
    const draft = form.getValues();
    applyFix({ title: canonical.title, changes: toUriChanges(canonical, draft) });
    setLeft(isEmptyHanded(draft) || !/:action\//.test(canonical.uri) ? null : canonical);
  };
  return { use, left };
}
