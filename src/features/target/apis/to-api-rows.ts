import type { RestApi } from "../../../core/operations/answers.ts";
import type { TreeRow } from "../../../ui/tree/tree-row.ts";

/** A row for each API whose name or id has all words of the filter, in the target's order. */
export function toApiRows(
  apis: readonly RestApi[],
  { filter, current }: { readonly filter: string; readonly current: string },
): readonly TreeRow[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = apis.filter(({ id, name = "" }) => words.every((word) => `${name} ${id}`.toLowerCase().includes(word)));
  return shown.map(({ id, name = id, description }, index) => ({
    id,
    level: 1,
    label: name,
    title: description === undefined ? name : `${name}: ${description}`,
    aside: id,
    position: index + 1,
    siblings: shown.length,
    cells: [],
    isCurrent: id === current,
    isChoice: true,
  }));
}
