import { HASH_MAP } from "../values/map-class.ts";
import { print } from "../values/print.ts";
import type { Value } from "../values/value.ts";
import { createContext } from "./create-context.ts";
import { createInput } from "./create-input.ts";
import { createUtil } from "./create-util.ts";
import { entriesOf, type Situation, toMapOf } from "./situation.ts";

/** The references that a template begins with: `input`, `util`, `context`, `stageVariables`, and the variables laid beside them. */
export function createGatewayScope(situation: Situation): Map<string, Value> {
  const scope = new Map<string, Value>();
  for (const { key, value } of entriesOf(situation.variables)) if (value !== null) scope.set(print(key), value);
  scope.set("input", createInput(situation.request));
  scope.set("util", createUtil());
  scope.set("context", createContext(situation.context));
  scope.set("stageVariables", toMapOf(HASH_MAP, situation.stageVariables));
  return scope;
}
