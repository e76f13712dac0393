import type { ClipboardEvent, KeyboardEvent } from "react";
import { upperFirst } from "../upper-first.ts";

interface PairRowFieldsProps {
  readonly row: { readonly name: string; readonly value: string };
  /** Which one it is, such as `header 2`. */
  readonly label: string;
  readonly type: (cell: { readonly name: string } | { readonly value: string }) => void;
  readonly remove: () => void;
  /** Enter was pressed in the name (0) or the value (1). */
  readonly goOn: (cell: 0 | 1) => void;
  readonly paste: (event: ClipboardEvent) => void;
}

const PLAIN = { type: "text", spellCheck: false, autoComplete: "off", dir: "auto", className: "pair-input" } as const;

/** A name and its value. */
export function PairRowFields({ row, label, type, remove, goOn, paste }: PairRowFieldsProps) {
  const press = (event: KeyboardEvent, cell: 0 | 1) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    goOn(cell);
  };
  return (
    <li className="pair-row">
      <input
        {...PLAIN}
        aria-label={`${upperFirst(label)}, name`}
        placeholder="Name"
        value={row.name}
        onChange={({ currentTarget }) => type({ name: currentTarget.value })}
        onKeyDown={(event) => press(event, 0)}
        onPaste={paste}
      />
      <input
        {...PLAIN}
        aria-label={`${upperFirst(label)}, value`}
        placeholder="Value"
        value={row.value}
        onChange={({ currentTarget }) => type({ value: currentTarget.value })}
        onKeyDown={(event) => press(event, 1)}
      />
      <button type="button" className="pair-remove" aria-label={`Remove ${label}`} title="Remove" onClick={remove}>
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d="m4 4 8 8m0-8-8 8" />
        </svg>
      </button>
    </li>
  );
}
