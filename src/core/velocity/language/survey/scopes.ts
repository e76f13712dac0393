import type { Scope } from "./uses.ts";

/** The innermost loop around a place. */
export function loopAround(scope: Scope | null): Scope | null {
  return around(scope, "foreach");
}

/** The outermost loop around a place. */
export function outermostLoop(scope: Scope | null): Scope | null {
  let found = loopAround(scope);
  for (let one = found; one !== null; one = loopAround(one.parent)) found = one;
  return found;
}

/** What a `#define` holds runs where it is printed, and nobody knows where that is. */
export function isWithinDefine(scope: Scope | null): boolean {
  return around(scope, "define") !== null;
}

function around(scope: Scope | null, name: string): Scope | null {
  for (let one = scope; one !== null; one = one.parent)
    if (one.node.kind === "directive" && one.node.name === name) return one;
  return null;
}

/** Whether a scope is another one, or around it. */
export function isAround(outer: Scope | null, inner: Scope | null): boolean {
  if (outer === null) return true;
  for (let one = inner; one !== null; one = one.parent) if (one.node === outer.node) return true;
  return false;
}
