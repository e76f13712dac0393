import type { FieldChange, Fix } from "../../finding.ts";
import type { PutIntegrationInput } from "../../put-integration-input.ts";
import type { CanonicalUri } from "../../uri/canonical/canonical-uri.ts";
import { toCanonicalUri } from "../../uri/canonical/to-canonical-uri.ts";
import { isHttp } from "../../fields/types.ts";

/**
 * The fix that makes of a back end's name the integration that calls it: URI, type and verb, and the template that the
 * call needs. None where another template stands already: what to keep of it is the user's to say.
 */
export function canonicalFix(input: Partial<PutIntegrationInput>): Fix | undefined {
  const { uri = "", type = "" } = input;
  const canonical = toCanonicalUri(uri, { type });
  if (canonical === null) return undefined;
  const { starter } = canonical;
  if (starter !== undefined && !isEmptyHanded(input)) return undefined;
  const wanted: readonly FieldChange[] = [
    { field: "uri", value: canonical.uri },
    { field: "type", value: canonical.type },
    ...verbOf(canonical, input),
    ...(starter?.requestTemplates ? [{ field: "requestTemplates", value: starter.requestTemplates } as const] : []),
    ...(starter?.requestParameters ? [{ field: "requestParameters", value: starter.requestParameters } as const] : []),
  ];
  return { title: canonical.title, changes: wanted.filter(({ field, value }) => input[field] !== value) };
}

/** Towards an HTTP endpoint any verb will do, so the chosen one stays. */
function verbOf(
  { type, integrationHttpMethod }: CanonicalUri,
  input: Partial<PutIntegrationInput>,
): readonly FieldChange[] {
  const isChosen = isHttp(type) && (input.integrationHttpMethod ?? "") !== "";
  return isChosen ? [] : [{ field: "integrationHttpMethod", value: integrationHttpMethod }];
}

function isEmptyHanded({ requestTemplates = {}, requestParameters = {} }: Partial<PutIntegrationInput>): boolean {
  return Object.keys(requestTemplates).length === 0 && Object.keys(requestParameters).length === 0;
}
