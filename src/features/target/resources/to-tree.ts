import { VERBS } from "../../../core/integration/fields/fields.ts";
import type { Resource } from "../../../core/operations/answers.ts";

/** A resource at its place among the others. */
export interface TreeNode {
  readonly resource: Resource;
  readonly level: number;
  /** The indexes of the nodes above it, the root first. */
  readonly above: readonly number[];
  readonly hasChildren: boolean;
  /** The verbs of its methods, in API Gateway's order. */
  readonly verbs: readonly string[];
}

/**
 * The resources as a tree, each before those below it, siblings by their part of the path. A resource whose parent is not
 * there (a later page may bring it) stands at the top.
 */
export function toTree(resources: readonly Resource[]): readonly TreeNode[] {
  const children = groupByParent(resources);
  const nodes: TreeNode[] = [];
  // A stack, not a recursion: nobody promises how deep a target's tree is.
  const waiting = sorted(children.get(null)).map((resource) => ({ resource, above: [] as readonly number[] }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { resource, above } = next;
    const below = sorted(children.get(resource.id));
    const index = nodes.length;
    nodes.push({
      resource,
      level: above.length + 1,
      above,
      hasChildren: below.length > 0,
      verbs: toVerbs(resource),
    });
    waiting.push(...below.map((child) => ({ resource: child, above: [...above, index] })));
  }
  return nodes;
}

/** The resources below each id; below `null` those that stand at the top. */
function groupByParent(resources: readonly Resource[]): ReadonlyMap<string | null, readonly Resource[]> {
  const groups = new Map<string | null, Resource[]>();
  const ids = new Set(resources.map(({ id }) => id));
  for (const resource of resources) {
    const { id, parentId } = resource;
    const parent = parentId !== undefined && parentId !== id && ids.has(parentId) ? parentId : null;
    const group = groups.get(parent);
    if (group) group.push(resource);
    else groups.set(parent, [resource]);
  }
  return groups;
}

/** The last first, as they are taken from the end. */
function sorted(siblings: readonly Resource[] = []): Resource[] {
  return siblings.toSorted((a, b) => (partOf(a) < partOf(b) ? 1 : -1));
}

function partOf({ pathPart, path }: Resource): string {
  return pathPart ?? path;
}

function toVerbs({ resourceMethods = {} }: Resource): readonly string[] {
  const defined = new Set(Object.keys(resourceMethods));
  const known = VERBS.filter((verb) => defined.delete(verb));
  return [...known, ...defined];
}
