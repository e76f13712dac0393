/** A message at a place in the text; lines and columns count from 1, the end column is exclusive. */
export interface EditorMarker {
  readonly severity: "error" | "warning" | "info";
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}
