/** One line of the table: what was measured, and what was promised. */
export interface Row {
  readonly what: string;
  readonly unit: string;
  readonly ours: number;
  /** The same work by the peer, in the same run. */
  readonly peer?: number;
  /**
   * Nothing where nothing is promised. `ratio`: how many times less than the peer's ours must be. `most`, `least`: bounds of ours itself, in its unit.
   * `mostOverPeer`: how much more than the peer's ours may be, in its unit; `mostTimesPeer`: how many times the peer's.
   */
  readonly budget?:
    | { readonly ratio: number }
    | { readonly most: number }
    | { readonly least: number }
    | { readonly mostOverPeer: number }
    | { readonly mostTimesPeer: number };
}

/** What every `*.bench.ts` exports as `measure`. */
export type Measure = () => Promise<readonly Row[]>;
