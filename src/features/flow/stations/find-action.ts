import type { PutIntegrationInput } from "../../../core/integration/put-integration-input.ts";

/** Where a template names its action, as the query protocol writes it. */
const IN_TEMPLATE = /(?:^|[&?\s])Action=([A-Za-z]+)/;
const STATIC_TEXT = /^'([A-Za-z]+)'$/;

/** An action stands at the beginning; the rest of a long template need not be read at each key. */
const FIRST = 1000;

/** The one action that an integration asks a queue for, in its templates or as a static query parameter. */
export function findAction({ requestTemplates = {}, requestParameters = {} }: Partial<PutIntegrationInput>) {
  const mapped = STATIC_TEXT.exec(requestParameters["integration.request.querystring.Action"] ?? "")?.[1];
  const written = Object.values(requestTemplates).map((text) => IN_TEMPLATE.exec(text.slice(0, FIRST))?.[1]);
  const [action, ...others] = new Set(mapped === undefined ? written : [mapped, ...written]);
  return others.length === 0 ? action : undefined;
}
