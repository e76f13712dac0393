import { JavaException } from "../values/java-exception.ts";
import { JavaList } from "../values/java-list.ts";
import type { Method, MethodTable, ParameterType } from "../values/method.ts";
import type { Value } from "../values/value.ts";
import { componentOf, fits, isArray } from "./conversions.ts";

/** One overload: what it takes, and what it does. */
type Overload<Does> = readonly [...ParameterType[], Does];

type Call<Self> = Method<Self>["call"];
type StaticCall = (args: readonly Value[]) => Value | undefined;

/** A method's name and its overloads. */
export type MethodRow<Self> = readonly [name: string, overloads: readonly Overload<Call<Self>>[]];
/** The same for a static method, which has no object. */
export type StaticRow = readonly [name: string, overloads: readonly Overload<StaticCall>[]];

/** A table of methods, written `[name, [[…parameter types, what it does], …]]`; static ones apart. */
export function defineMethods<Self>(
  rows: readonly MethodRow<Self>[],
  staticRows: readonly StaticRow[] = [],
): MethodTable<Self> {
  const table = new Map<string, Method<Self>[]>();
  const add = (name: string, methods: readonly Method<Self>[]) =>
    table.set(name, [...(table.get(name) ?? []), ...methods]);
  for (const [name, overloads] of rows) add(name, overloads.map(toMethod));
  for (const [name, overloads] of staticRows) add(name, overloads.map(toStaticMethod));
  return table;
}

function toMethod<Self>(overload: Overload<Call<Self>>): Method<Self> {
  const { parameters, last: call } = splitOverload(overload);
  const gather = gatherFor(parameters);
  return { parameters, call: (self, args) => call(self, gather(args)) };
}

function toStaticMethod<Self>(overload: Overload<StaticCall>): Method<Self> {
  const { parameters, last: call } = splitOverload(overload);
  const gather = gatherFor(parameters);
  return { parameters, isStatic: true, call: (_self, args) => call(gather(args)) };
}

function splitOverload<Last>(overload: readonly [...ParameterType[], Last]) {
  // Safe: what stands last is the function, and what stands before it are types.
  return { parameters: overload.slice(0, -1) as ParameterType[], last: overload.at(-1) as Last };
}

/** The arguments as the method declares them: what belongs to an array at the end is put into one. */
function gatherFor(parameters: readonly ParameterType[]): (args: readonly Value[]) => readonly Value[] {
  const { length } = parameters;
  const component = componentOf(parameters.at(-1));
  if (component !== undefined) return (args) => gatherLast(args, length - 1, component);
  return (args) => {
    if (args.length === length) return args;
    throw new JavaException("java.lang.IllegalArgumentException", "wrong number of arguments");
  };
}

function gatherLast(args: readonly Value[], fixed: number, component: ParameterType): readonly Value[] {
  const rest = args.slice(fixed);
  const [only = null] = rest;
  if (rest.length === 1 && (only === null || isArray(only) || !fits(component, only))) return args;
  return [...args.slice(0, fixed), new JavaList("[Ljava.lang.Object;", rest)];
}

/** What a method does with its object alone. */
export function plain<Self>(give: (self: Self) => Value | undefined): readonly Overload<Call<Self>>[] {
  return [[give]];
}

/** What is `void` in Java. */
export function doing<Self>(act: (self: Self, args: readonly Value[]) => void): Call<Self> {
  return (self, args) => {
    act(self, args);
    return undefined;
  };
}
