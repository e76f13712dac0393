/** A name with one value. */
export type NameValue = readonly [name: string, value: string];

/** Several values a name, such as headers. */
export type ValueLists = Readonly<Record<string, readonly string[]>>;

/** One value a name, such as stage variables. */
export type ValueMap = Readonly<Record<string, string>>;

/** How a value is told in rows, and made of rows again. A row without a name is none. */
export interface PairShape<V> {
  readonly toPairs: (value: V) => readonly NameValue[];
  readonly fromPairs: (pairs: readonly NameValue[]) => V;
}

/** A row a value; rows of one name are its values, in their order. */
export const LISTS: PairShape<ValueLists> = {
  toPairs: (lists) =>
    Object.entries(lists).flatMap(([name, values]) => values.map((value): NameValue => [name, value])),
  fromPairs: (pairs) => {
    const lists = new Map<string, string[]>();
    for (const [name, value] of pairs) if (name !== "") lists.set(name, [...(lists.get(name) ?? []), value]);
    return Object.fromEntries(lists);
  },
};

/** A row a name; of several rows of one name the last one counts. */
export const MAP: PairShape<ValueMap> = {
  toPairs: (map) => Object.entries(map),
  fromPairs: (pairs) => Object.fromEntries(pairs.filter(([name]) => name !== "")),
};
