/** The directives that Velocity knows here. `#macro` is known too, but inline macros are switched off; `#evaluate` is not. */
export const DIRECTIVES: ReadonlyMap<string, "line" | "block"> = new Map([
  ["foreach", "block"],
  ["include", "line"],
  ["parse", "line"],
  ["macro", "block"],
  ["literal", "block"],
  ["break", "line"],
  ["define", "block"],
  ["stop", "line"],
] as const);
