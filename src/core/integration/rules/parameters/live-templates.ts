import type { PutIntegrationInput } from "../../put-integration-input.ts";
import { isProxy } from "../../fields/types.ts";

/** The texts of the templates that are rendered: the proxy types ignore theirs. */
export function liveTemplates({ type, requestTemplates = {} }: Partial<PutIntegrationInput>): readonly string[] {
  return isProxy(type) ? [] : Object.values(requestTemplates);
}
