import type { PointerEvent } from "react";
import type { Row } from "../../../core/integration/draft/draft.ts";

/** What a row asks of the list that it is in. */
export interface RowActions {
  readonly remove: (index: number) => void;
  /** Moves the row by so many places, and the focus with it. */
  readonly moveBy: (index: number, by: -1 | 1, cell: keyof Row) => void;
  /** Begins to drag it by its grip. */
  readonly drag: (index: number, event: PointerEvent<HTMLElement>) => void;
  /** To the next row's target; after the last row comes a new one. */
  readonly goOn: (index: number) => void;
  readonly focus: (index: number, cell: keyof Row) => void;
  /** Puts rows that were pasted in the row's place where it is empty, else after it. */
  readonly paste: (index: number, rows: readonly Row[]) => void;
}
