import Button from "@cloudscape-design/components/button";
import { useMemo, useState } from "react";
import type { CanonicalUri } from "../../core/integration/uri/canonical/canonical-uri.ts";
import { describeUri } from "../../core/integration/uri/describe/describe-uri.ts";
import { useDraftState } from "../../state/draft-context.ts";
import { useApplyFix } from "../../state/use-finding-messages.ts";
import { StarterTemplate } from "./starter-template.tsx";
import { isEmptyHanded, toUriChanges } from "./to-uri-changes.ts";
import { UriParts } from "./uri-parts.tsx";

interface UriHelpProps {
  readonly uri: string;
  readonly type: string;
  /** What was most likely meant, where that is something else. */
  readonly canonical: CanonicalUri | null;
  /** An error at the field says already what the URI is not, and for MOCK it is not sent. */
  readonly isSilent: boolean;
}

/** What the URI says, in a line; and what was most likely meant, in one click. */
export function UriHelp({ uri, type, canonical, isSilent }: UriHelpProps) {
  const { sentence, parts } = useMemo(() => describeUri(uri, type), [uri, type]);
  const { use, left } = useCanonical();
  return (
    <div className="uri-help">
      {canonical && (
        <Button variant="inline-link" onClick={() => use(canonical)}>
          {canonical.title}
        </Button>
      )}
      {!isSilent && (
        <span>
          {sentence} <UriParts parts={parts} />
        </span>
      )}
      {left?.uri === uri && left.starter && <StarterTemplate starter={left.starter} />}
    </div>
  );
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
