import { useState } from "react";
import type { NameValue, PairShape } from "./pairs.ts";

/** A row with a key of its own that stays while it is edited and moved. */
export interface PairRow {
  readonly key: string;
  readonly name: string;
  readonly value: string;
}

let count = 0;
const toRow = ([name, value]: NameValue): PairRow => ({ key: String((count += 1)), name, value });

interface PairsOptions<V> {
  readonly value: V;
  readonly shape: PairShape<V>;
  readonly edit: (value: V) => void;
}

/**
 * The rows of a value, and what changes them. The rows may hold more than the value: an empty one, one whose name is yet to
 * be typed. When the value becomes another one by itself, such as by an undo, the rows are made anew.
 */
export function usePairs<V>({ value, shape, edit }: PairsOptions<V>) {
  const [rows, setRows] = useState(() => shape.toPairs(value).map(toRow));
  const textOf = (next: readonly PairRow[]) => JSON.stringify(shape.fromPairs(next.map(toPair)));
  const present = JSON.stringify(value);
  const shown = textOf(rows) === present ? rows : shape.toPairs(value).map(toRow);
  if (shown !== rows) setRows(shown);
  const change = (next: readonly PairRow[]) => {
    setRows([...next]);
    if (textOf(next) !== present) edit(shape.fromPairs(next.map(toPair)));
  };
  return {
    rows: shown,
    add: () => change([...shown, toRow(["", ""])]),
    remove: (index: number) => change(shown.toSpliced(index, 1)),
    type: (index: number, cell: Partial<PairRow>) =>
      change(shown.map((row, at) => (at === index ? { ...row, ...cell } : row))),
    /** Puts pairs in the place of a row. */
    paste: (index: number, pairs: readonly NameValue[]) => change(shown.toSpliced(index, 1, ...pairs.map(toRow))),
  };
}

const toPair = ({ name, value }: PairRow): NameValue => [name, value];
