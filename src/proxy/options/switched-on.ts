import { isOperationName, OPERATION_NAMES, OPERATIONS, type OperationName } from "../../core/operations/operations.ts";
import { nearest } from "./nearest.ts";
import type { ServeTarget } from "./serve-options.ts";

export type SwitchedOn = { readonly operations: ReadonlySet<OperationName> } | { readonly error: string };

/** The operations that a target has on by itself: on AWS what reads, and PutIntegration; elsewhere all. */
function operationsOnByDefault(kind: ServeTarget["kind"]): readonly OperationName[] {
  if (kind !== "aws") return OPERATION_NAMES;
  return OPERATION_NAMES.filter((name) => OPERATIONS[name].effect === "read" || name === "PutIntegration");
}

/** Adds what `--allow` names (separated by commas, or `all`) to what is on by default. */
export function switchedOn(kind: ServeTarget["kind"], allow: string | undefined): SwitchedOn {
  const defaults = operationsOnByDefault(kind);
  if (allow === undefined) return { operations: new Set(defaults) };
  if (allow === "all") return { operations: new Set(OPERATION_NAMES) };
  const named = allow.split(",").map((name) => name.trim());
  const unknown = named.find((name) => !isOperationName(name));
  if (unknown !== undefined) return { error: describeUnknown(unknown) };
  return { operations: new Set([...defaults, ...named.filter(isOperationName)]) };
}

function describeUnknown(name: string): string {
  if (name === "*") return "--allow takes no *; to switch everything on write --allow all.";
  if (name === "") return "--allow names an empty operation; write names with one comma between them, or all.";
  const near = nearest(name, OPERATION_NAMES);
  return `--allow names ${JSON.stringify(name)}, which is no operation here${near === undefined ? `: ${OPERATION_NAMES.join(", ")}.` : `; did you mean ${near}?`}`;
}
