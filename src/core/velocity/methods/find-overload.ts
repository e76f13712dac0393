import type { Method, ParameterType } from "../values/method.ts";
import type { Value } from "../values/value.ts";
import { componentOf, fits, isArray, isOfType, isWithin } from "./conversions.ts";

/**
 * The overload that a call means, as Velocity 1.7 finds it: the one declared for the very classes of the arguments, else the
 * most specific of those that they fit. `undefined` if none fits, or if no one is the most specific.
 */
export function findOverload<Self>(
  overloads: readonly Method<Self>[],
  args: readonly Value[],
): Method<Self> | undefined {
  const [only] = overloads;
  if (overloads.length === 1 && only !== undefined) return isFitting(only.parameters, args) ? only : undefined;
  const fitting = overloads.filter(({ parameters }) => isFitting(parameters, args));
  if (fitting.length < 2) return fitting[0];
  return (
    fitting.find(({ parameters }) => isExact(parameters, args)) ??
    fitting.find((one) => fitting.every((other) => one === other || isMoreSpecific(one.parameters, other.parameters)))
  );
}

function isExact(parameters: readonly ParameterType[], args: readonly Value[]): boolean {
  return parameters.length === args.length && parameters.every((type, index) => isOfType(type, args[index] ?? null));
}

/** A method without parameters fits any call (a quirk of Velocity 1.7); the call then fails. */
function isFitting(parameters: readonly ParameterType[], args: readonly Value[]): boolean {
  if (parameters.length === 0) return true;
  const component = componentOf(parameters.at(-1));
  if (component !== undefined) return isFittingMany(parameters, component, args);
  return args.length === parameters.length && parameters.every((type, index) => fits(type, args[index] ?? null));
}

/** What is an array at the end takes any number of arguments, or an array. */
function isFittingMany(
  parameters: readonly ParameterType[],
  component: ParameterType,
  args: readonly Value[],
): boolean {
  const fixed = parameters.length - 1;
  if (args.length < fixed) return false;
  return args.every((arg, index) => {
    const type = parameters[Math.min(index, fixed)] ?? "Object";
    return fits(type, arg) || (index >= fixed && !isArray(arg) && fits(component, arg));
  });
}

function isMoreSpecific(one: readonly ParameterType[], other: readonly ParameterType[]): boolean {
  if (one.length !== other.length) return one.length > other.length;
  if (!isNarrower(one, other)) return false;
  return !isNarrower(other, one) || (isArrayLast(other) && !isArrayLast(one));
}

/** Whether any parameter is narrower, whatever the others are. */
function isNarrower(one: readonly ParameterType[], other: readonly ParameterType[]): boolean {
  return one.some((type, index) => {
    const wide = other[index] ?? "Object";
    if (type === wide) return false;
    const component = index === one.length - 1 ? componentOf(wide) : undefined;
    return isWithin(type, wide) || (component !== undefined && isWithin(componentOf(type) ?? type, component));
  });
}

function isArrayLast(types: readonly ParameterType[]): boolean {
  return componentOf(types.at(-1)) !== undefined;
}
