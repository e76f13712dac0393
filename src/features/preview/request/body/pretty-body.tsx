import type { LineChange } from "../../changes/compare-lines.ts";
import { BodyLine } from "./body-line.tsx";
import type { JsonLine } from "./lay-out-json.ts";

/** What became of each line that changed, by its path. */
export type Marks = ReadonlyMap<string, LineChange["kind"]>;

interface PrettyBodyProps {
  readonly lines: readonly JsonLine[];
  readonly marks: Marks;
  /** The path of the change that is being looked at. */
  readonly current: string | null;
}

/** The body laid out for reading: the same text, with white space between its parts. What cannot be seen is escaped. */
export function PrettyBody({ lines, marks, current }: PrettyBodyProps) {
  return lines.map(({ path, kind, ...line }, index) => (
    <BodyLine
      key={kind === "close" ? `end ${path}` : path}
      {...line}
      kind={kind}
      isLast={index === lines.length - 1}
      change={kind === "close" ? undefined : marks.get(path)}
      isCurrent={kind !== "close" && path === current}
    />
  ));
}
