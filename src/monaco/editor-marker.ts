/** A message at a place in the text, by offsets from 0; the end is exclusive. */
export interface EditorMarker {
  readonly severity: "error" | "warning" | "info";
  readonly message: string;
  readonly start: number;
  readonly end: number;
}
