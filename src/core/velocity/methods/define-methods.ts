import type { Method, MethodTable, ParameterType } from "../values/method.ts";
import type { Value } from "../values/value.ts";

/** One overload: what it takes, and what it does. */
type Overload<Self> = readonly [...ParameterType[], Method<Self>["call"]];

/** A method's name and its overloads, the most specific first. */
export type MethodRow<Self> = readonly [name: string, overloads: readonly Overload<Self>[]];

/** A table of methods, written `[name, [[…parameter types, what it does], …]]`. */
export function defineMethods<Self>(rows: readonly MethodRow<Self>[]): MethodTable<Self> {
  return new Map(rows.map(([name, overloads]) => [name, overloads.map((overload) => toMethod(overload))]));
}

function toMethod<Self>(overload: Overload<Self>): Method<Self> {
  const parameters: ParameterType[] = [];
  let call: Method<Self>["call"] = () => undefined;
  for (const item of overload) {
    if (typeof item === "string") parameters.push(item);
    else call = item;
  }
  return { parameters, call };
}

/** What a method does with its object alone. */
export function plain<Self>(give: (self: Self) => Value | undefined): readonly Overload<Self>[] {
  return [[give]];
}
