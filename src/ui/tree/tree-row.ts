/** A cell that can be chosen, shown as a chip. */
export interface TreeCell {
  readonly id: string;
  readonly label: string;
  readonly isCurrent: boolean;
}

/** A row of a tree, in the order in which they stand. Rows below a closed one are left out. */
export interface TreeRow {
  readonly id: string;
  /** From 1. */
  readonly level: number;
  readonly label: string;
  /** All of it, where the label is but a part, or is cut. */
  readonly title: string;
  /** Stands quietly at the row's end. */
  readonly aside?: string;
  /** Absent where there is nothing below it. */
  readonly isOpen?: boolean;
  /** Which one of its siblings it is, from 1, and how many they are. */
  readonly position: number;
  readonly siblings: number;
  readonly cells: readonly TreeCell[];
  readonly isCurrent: boolean;
  /** Whether the row itself can be chosen. */
  readonly isChoice: boolean;
}
