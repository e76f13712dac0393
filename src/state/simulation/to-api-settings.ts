import type { PutIntegrationInput } from "../../core/integration/put-integration-input.ts";
import type { MethodContext } from "../../core/integration/rules/rule.ts";
import type { ApiSettings } from "../../core/simulation/api-settings.ts";

type Known = { readonly [Name in keyof ApiSettings]: ApiSettings[Name] | undefined };

/** What a simulation has to know of the API around an integration, as far as it is known. */
export function toApiSettings(
  { restApiId, resourceId }: Partial<PutIntegrationInput>,
  { resourcePath, region, accountId, binaryMediaTypes }: MethodContext = {},
): ApiSettings {
  const known: Known = { restApiId, resourceId, resourcePath, region, accountId, binaryMediaTypes };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}
