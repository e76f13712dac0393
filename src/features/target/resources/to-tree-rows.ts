import type { TreeRow } from "../../../ui/tree/tree-row.ts";
import type { TreeNode } from "./to-tree.ts";

interface Shown {
  /** The ids of the resources that are closed. */
  readonly closed: ReadonlySet<string>;
  readonly filter: string;
  readonly current: { readonly resourceId: string; readonly httpMethod: string };
}

/**
 * The rows of a tree as it is shown: without what is below a closed resource; with a filter what matches it and what is
 * above that, whether closed or not.
 */
export function toTreeRows(nodes: readonly TreeNode[], { closed, filter, current }: Shown): readonly TreeRow[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  const matching = words.length === 0 ? null : findMatching(nodes, words);
  const isShown = ({ above }: TreeNode, index: number) =>
    matching ? matching.shown.has(index) : !above.some((up) => closed.has(nodes[up]?.resource.id ?? ""));
  const shown = nodes.filter(isShown);
  const places = placeAmongSiblings(shown);
  return shown.map((node, row): TreeRow => {
    const { resource, level, hasChildren } = node;
    const { id, path } = resource;
    const isCurrent = id === current.resourceId;
    const verbs = matching ? (matching.verbs.get(node) ?? []) : node.verbs;
    return {
      id,
      level,
      label: labelOf(node),
      title: `${path} · ${id}`,
      ...(hasChildren && { isOpen: matching !== null || !closed.has(id) }),
      ...(places[row] ?? { position: 1, siblings: 1 }),
      cells: verbs.map((verb) => ({ id: verb, label: verb, isCurrent: isCurrent && verb === current.httpMethod })),
      isCurrent,
      isChoice: false,
      ...(node.verbs.length === 0 && { aside: "no methods" }),
    };
  });
}

/** The whole path at the top, which the root's is, and a part of it below. */
function labelOf({ resource: { path, pathPart }, level }: TreeNode): string {
  return level === 1 || pathPart === undefined ? path : `/${pathPart}`;
}

interface Matching {
  /** The indexes of the nodes that match, and of those above them. */
  readonly shown: ReadonlySet<number>;
  /** The methods that match, of each node that does. */
  readonly verbs: ReadonlyMap<TreeNode, readonly string[]>;
}

function findMatching(nodes: readonly TreeNode[], words: readonly string[]): Matching {
  const shown = new Set<number>();
  const verbs = new Map<TreeNode, readonly string[]>();
  for (const [index, node] of nodes.entries()) {
    const matching = matchingVerbs(node, words);
    if (matching === null) continue;
    verbs.set(node, matching);
    for (const one of [...node.above, index]) shown.add(one);
  }
  return { shown, verbs };
}

/** Each word is in the path, or begins the id, or is a verb; words that are only a verb say which of the methods are meant. */
function matchingVerbs(
  { resource: { path, id }, verbs }: TreeNode,
  words: readonly string[],
): readonly string[] | null {
  const lower = path.toLowerCase();
  const meant = words.filter((word) => !lower.includes(word) && !id.startsWith(word));
  if (meant.length === 0) return verbs;
  const matching = verbs.filter((verb) => meant.every((word) => verb.toLowerCase().startsWith(word)));
  return matching.length === 0 ? null : matching;
}

function placeAmongSiblings(shown: readonly TreeNode[]): readonly Pick<TreeRow, "position" | "siblings">[] {
  const counts = new Map<number | undefined, number>();
  const positions = shown.map(({ above }) => {
    const position = (counts.get(above.at(-1)) ?? 0) + 1;
    counts.set(above.at(-1), position);
    return position;
  });
  return shown.map(({ above }, row) => ({
    position: positions[row] ?? 1,
    siblings: counts.get(above.at(-1)) ?? 1,
  }));
}
