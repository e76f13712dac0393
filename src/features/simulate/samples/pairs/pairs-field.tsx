import Button, { type ButtonProps } from "@cloudscape-design/components/button";
import { useEffect, useRef, useState, type ClipboardEvent } from "react";
import type { PairShape } from "./pairs.ts";
import { parsePastedPairs } from "./parse-pasted-pairs.ts";
import { PairRowFields } from "./pair-row-fields.tsx";
import { usePairs } from "./use-pairs.ts";
import "./pairs-field.css";

interface PairsFieldProps<V> {
  readonly value: V;
  readonly shape: PairShape<V>;
  readonly edit: (value: V) => void;
  /** What a row is, such as `header`. */
  readonly what: string;
}

/** Which field gets the focus once it is on the page. */
type Sought = { readonly row: number; readonly cell: 0 | 1 } | null;

/** Names and values, a row a value. Enter goes on from field to field, and adds a row at the end. */
export function PairsField<V>({ value, shape, edit, what }: PairsFieldProps<V>) {
  const pairs = usePairs({ value, shape, edit });
  const { rows } = pairs;
  const list = useRef<HTMLUListElement>(null);
  const addButton = useRef<ButtonProps.Ref>(null);
  const [sought, setSought] = useState<Sought>(null);
  useEffect(() => {
    if (sought === null) return;
    const input = list.current?.children[sought.row]?.querySelectorAll("input")[sought.cell];
    (input ?? addButton.current)?.focus();
  }, [sought]);
  const add = () => {
    pairs.add();
    setSought({ row: rows.length, cell: 0 });
  };
  const remove = (index: number) => {
    pairs.remove(index);
    setSought({ row: Math.min(index, rows.length - 2), cell: 0 });
  };
  const goOn = (index: number, cell: 0 | 1) => {
    if (cell === 0) setSought({ row: index, cell: 1 });
    else if (index + 1 < rows.length) setSought({ row: index + 1, cell: 0 });
    else if (rows[index]?.name !== "") add();
  };
  const paste = (index: number, event: ClipboardEvent) => {
    const pasted = parsePastedPairs(event.clipboardData.getData("text"));
    if (pasted === null || rows[index]?.name !== "") return;
    event.preventDefault();
    pairs.paste(index, pasted);
    setSought({ row: index + pasted.length - 1, cell: 1 });
  };
  return (
    <div className="pairs">
      {rows.length > 0 && (
        <ul ref={list} className="pair-rows">
          {rows.map(({ key, ...row }, index) => (
            <PairRowFields
              key={key}
              row={row}
              label={`${what} ${index + 1}`}
              type={(cell) => pairs.type(index, cell)}
              remove={() => remove(index)}
              goOn={(cell) => goOn(index, cell)}
              paste={(event) => paste(index, event)}
            />
          ))}
        </ul>
      )}
      {rows.some(({ name, value: typed }) => name === "" && typed !== "") && (
        <p className="pairs-note">A row without a name is left out.</p>
      )}
      <Button ref={addButton} variant="inline-link" iconName="add-plus" onClick={add}>
        {`Add ${what}`}
      </Button>
    </div>
  );
}
