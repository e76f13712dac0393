import type { Origin } from "../../../state/simulation/job.ts";
import { describeRead } from "./describe-read.ts";

interface TraceLineProps {
  readonly origin: Origin | undefined;
  /** The template that it comes from. */
  readonly template: string;
}

/** Says where the piece that is followed comes from; without one, how to follow one. */
export function TraceLine({ origin, template }: TraceLineProps) {
  return (
    <p className="back-end-trace" role="status">
      {origin === undefined ? (
        "Click a piece of the body, or take the arrow keys, to see where it comes from."
      ) : (
        <>
          From <code>{excerptOf(template, origin)}</code>, line {lineOf(template, origin.from)}
          {origin.reads.length > 0 && `: ${origin.reads.map(describeRead).join(", ")}`}
        </>
      )}
    </p>
  );
}

const LONGEST = 60;

function excerptOf(template: string, { from, to }: Origin): string {
  const text = template.slice(from, to).replaceAll(/\s+/g, " ");
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

const lineOf = (text: string, offset: number) => text.slice(0, offset).split("\n").length;
