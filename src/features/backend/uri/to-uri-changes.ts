import type { Draft } from "../../../core/integration/draft/draft.ts";
import type { Change } from "../../../core/integration/finding.ts";
import { isHttp } from "../../../core/integration/fields/types.ts";
import type { CanonicalUri } from "../../../core/integration/uri/canonical/canonical-uri.ts";

/**
 * URI, type and verb together. Towards an HTTP endpoint any verb will do, so one that was chosen stays. The template and
 * the parameters of a start come only where the draft has none of its own: nothing typed is lost.
 */
export function toUriChanges({ uri, type, integrationHttpMethod, starter }: CanonicalUri, draft: Draft): Change[] {
  const { requestTemplates, requestParameters } = isEmptyHanded(draft) ? (starter ?? {}) : {};
  const verb = isHttp(type) && draft.integrationHttpMethod !== "" ? draft.integrationHttpMethod : integrationHttpMethod;
  return [
    { field: "uri", value: uri },
    { field: "type", value: type },
    { field: "integrationHttpMethod", value: verb },
    ...(requestTemplates ? [{ field: "requestTemplates", value: requestTemplates } as const] : []),
    ...(requestParameters ? [{ field: "requestParameters", value: requestParameters } as const] : []),
  ];
}

/** Whether neither a template nor a parameter has been written yet: one without the other is no start. */
export function isEmptyHanded({ requestTemplates, requestParameters }: Draft): boolean {
  return requestTemplates.length === 0 && requestParameters.length === 0;
}
