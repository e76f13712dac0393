import type { JsonObject } from "../../../core/integration/json/json.ts";
import { LABEL_GRAMMARS, type LabelName } from "../../../core/integration/request/label-grammar.ts";
import type { Refused } from "../../../core/operations/outcome.ts";
import { quote, refuse } from "../answer/refusal.ts";

/** Whether the path labels of a call are exactly those of its operation, each a text of its grammar. */
export function checkParameters(given: JsonObject, names: readonly LabelName[]): Refused | null {
  const known: ReadonlySet<string> = new Set(names);
  const unknown = Object.keys(given).find((name) => !known.has(name));
  if (unknown !== undefined) return refuse("parameter", `"parameters" has ${quote(unknown)}: ${expected(names)}`);
  for (const name of names) {
    const refused = checkLabel(name, Object.hasOwn(given, name) ? given[name] : undefined);
    if (refused !== null) return refused;
  }
  return null;
}

function checkLabel(name: LabelName, value: unknown): Refused | null {
  const grammar = LABEL_GRAMMARS[name];
  if (value === undefined) return refuse("parameter", `"parameters" lacks ${name}: ${grammar.expected}, as a text.`);
  if (typeof value === "string" && grammar.matches(value)) return null;
  return refuse("parameter", `The parameter ${name} is ${quote(value)}: it must be ${grammar.expected}, as a text.`);
}

function expected(names: readonly LabelName[]): string {
  return names.length === 0 ? "this operation takes none." : `this operation takes ${names.join(", ")}.`;
}
