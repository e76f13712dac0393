import type { Derived } from "../../../state/derive.ts";
import type { Flow } from "./flow.ts";
import { toFlow } from "./to-flow.ts";

/**
 * Gives the picture of what is derived. It is asked several times a change, and most changes (a key in a template) change
 * nothing of the picture: one that says the same as before is the same value as before.
 */
export function createFlowSelect(): (derived: Derived) => Flow {
  let seen: { readonly derived: Derived; readonly flow: Flow; readonly text: string } | undefined;
  return (derived) => {
    if (seen?.derived === derived) return seen.flow;
    const flow = toFlow(derived);
    const text = JSON.stringify(flow);
    seen = { derived, text, flow: seen?.text === text ? seen.flow : flow };
    return seen.flow;
  };
}
