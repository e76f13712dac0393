import type { MemberChange } from "../../../core/integration/stored/compare-put.ts";

const VERBS = [
  ["added", "adds"],
  ["changed", "changes"],
  ["removed", "removes"],
] as const satisfies readonly (readonly [MemberChange["kind"], string])[];

/** How many members a put adds, changes and removes, in words: `adds 1, changes 2, removes 3 members`. */
export function describeChanges(changes: readonly MemberChange[]): string {
  const counts = VERBS.flatMap(([kind, verb]) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [{ verb, count }];
  });
  const said = counts.map(({ verb, count }) => `${verb} ${count}`).join(", ");
  return `${said} ${counts.at(-1)?.count === 1 ? "member" : "members"}`;
}
