import { useMemo } from "react";
import { describeUri } from "../../../core/integration/uri/describe/describe-uri.ts";
import { UriParts } from "./uri-parts.tsx";

/** What the URI says, in a line, and its parts a click away. */
export function UriHelp({ uri, type }: { uri: string; type: string }) {
  const { sentence, parts } = useMemo(() => describeUri(uri, type), [uri, type]);
  return (
    <span className="uri-help">
      {sentence} <UriParts parts={parts} />
    </span>
  );
}
