import type { TypeName } from "../types/type.ts";

/** What is told of a method: how it is called, what it gives, what it does. */
export interface MethodFacts {
  readonly name: string;
  /** Its parameters, a text for each way to call it: `int from, int to`. */
  readonly signatures: readonly string[];
  /** The type of its result; `element` is the list's or map's own, `self` the object itself. */
  readonly gives: TypeName | "element" | "self";
  readonly says: string;
}

type Row = readonly [name: string, signatures: string, gives: MethodFacts["gives"], says: string];

/** Facts from rows; a row's ways to call stand between bars. */
export function toFacts(rows: readonly Row[]): ReadonlyMap<string, MethodFacts> {
  return new Map(
    rows.map(([name, signatures, gives, says]) => [name, { name, signatures: signatures.split(" | "), gives, says }]),
  );
}
