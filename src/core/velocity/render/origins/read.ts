/**
 * A place in what a template is rendered with. In the body the path is that of the JSON; in the parameters it begins with
 * `path`, `querystring` or `header`; in laid-in variables with the variable's name. An empty path is the whole.
 */
export interface Read {
  readonly source: "body" | "params" | "context" | "stageVariables" | "variables";
  readonly path: readonly (string | number)[];
}

/** Whether a place is another one, or lies within it. */
export function isWithin(inner: Read, outer: Read): boolean {
  return inner.source === outer.source && outer.path.every((step, index) => step === inner.path[index]);
}

/** A place one step further in. */
export function below({ source, path }: Read, step: string | number): Read {
  return { source, path: [...path, step] };
}

/** Above so many reads a value tells the places that hold them all: a text may be put together in a long loop. */
const MOST_READS = 100;

/** What several values were read from, each place once, in the order of reading. */
export function joinReads(lists: readonly (readonly Read[])[]): readonly Read[] {
  const filled = lists.filter((list) => list.length > 0);
  const [only] = filled;
  if (filled.length <= 1) return only ?? [];
  const byKey = new Map(filled.flat().map((read) => [keyOf(read), read]));
  const reads = [...byKey.values()];
  return reads.length <= MOST_READS ? reads : widen(reads);
}

/** Tells names from indexes, and where one step ends. */
function keyOf({ source, path }: Read): string {
  return source + JSON.stringify(path);
}

/** For each source the innermost place that all reads of it lie in. */
function widen(reads: readonly Read[]): readonly Read[] {
  const bySource = new Map<Read["source"], Read>();
  for (const read of reads) {
    const before = bySource.get(read.source);
    bySource.set(read.source, before === undefined ? read : commonPlace(before, read));
  }
  return [...bySource.values()];
}

function commonPlace(a: Read, b: Read): Read {
  const differs = a.path.findIndex((step, index) => step !== b.path[index]);
  return differs === -1 ? a : { source: a.source, path: a.path.slice(0, differs) };
}
