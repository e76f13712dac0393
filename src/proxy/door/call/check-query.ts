import type { JsonObject } from "../../../core/integration/json/json.ts";
import type { Refused } from "../../../core/operations/outcome.ts";
import { MAX_PAGE, type QueryName } from "../../../core/operations/operations.ts";
import { quote, refuse } from "../answer/refusal.ts";

interface Grammar {
  readonly expected: string;
  readonly matches: (text: string) => boolean;
}

const QUERY_GRAMMARS: Readonly<Record<QueryName, Grammar>> = {
  embed: { expected: `"methods"`, matches: (text) => text === "methods" },
  limit: {
    expected: `a whole number from 1 to ${MAX_PAGE}`,
    matches: (text) => /^[1-9]\d{0,5}$/.test(text) && Number(text) <= MAX_PAGE,
  },
  position: { expected: "1 to 2048 printable ASCII characters", matches: (text) => /^[ -~]{1,2048}$/.test(text) },
};

/** Whether a call's query holds only names that its operation declares, each a text of its grammar. */
export function checkQuery(given: JsonObject, names: readonly QueryName[]): Refused | null {
  for (const [name, value] of Object.entries(given)) {
    const refused = checkValue(name, value, names);
    if (refused !== null) return refused;
  }
  return null;
}

function checkValue(name: string, value: unknown, names: readonly QueryName[]): Refused | null {
  const declared = names.find((known) => known === name);
  if (declared === undefined) return refuse("parameter", `"query" has ${quote(name)}: ${expectedNames(names)}`);
  const grammar = QUERY_GRAMMARS[declared];
  if (typeof value === "string" && grammar.matches(value)) return null;
  return refuse(
    "parameter",
    `The query value ${declared} is ${quote(value)}: it must be ${grammar.expected}, as a text.`,
  );
}

function expectedNames(names: readonly QueryName[]): string {
  return names.length === 0 ? "this operation takes none." : `this operation takes ${names.join(", ")}.`;
}
