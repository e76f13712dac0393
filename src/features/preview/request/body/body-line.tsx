import { memo } from "react";
import { showInvisible } from "../../../../ui/show-invisible.ts";
import type { LineChange } from "../../changes/compare-lines.ts";
import { cutText, escapedLines } from "./cut-text.ts";
import type { JsonLine } from "./lay-out-json.ts";

interface BodyLineProps extends Omit<JsonLine, "path"> {
  readonly isLast: boolean;
  readonly change: LineChange["kind"] | undefined;
  readonly isCurrent: boolean;
}

/** One line of the body. All that it takes are texts, so that a key elsewhere leaves it as it is. */
export const BodyLine = memo(function BodyLine({
  depth,
  name,
  text,
  kind,
  hasComma,
  isLast,
  change,
  isCurrent,
}: BodyLineProps) {
  const end = `${hasComma ? "," : ""}${isLast ? "" : "\n"}`;
  return (
    <span
      className={`json-line json-depth-${Math.min(depth, DEEPEST)}`}
      data-change={change}
      data-current={isCurrent || undefined}
    >
      {"  ".repeat(depth)}
      {name !== undefined && (
        <>
          <span className="json-name">{showInvisible(name)}</span>:{" "}
        </>
      )}
      {kind === "string" && isLong(text) ? (
        <LongString text={text} end={end} />
      ) : (
        <>
          <span className={`json-${kind}`}>{showInvisible(text)}</span>
          {end}
        </>
      )}
    </span>
  );
});

/** From here on lines are indented no further. */
const DEEPEST = 4;

const isLong = (text: string) => text.length > 2_000 || text.includes("\\n");

/** A text of several lines, such as a template: each begins a line here, too, though the text itself has no line end. */
function LongString({ text, end }: { text: string; end: string }) {
  const pieces = cutText(text);
  return pieces.map((piece, index) => (
    // Pieces have no identity but their place.
    // oxlint-disable-next-line react/no-array-index-key
    <Piece key={index} text={piece} end={index === pieces.length - 1 ? end : ""} />
  ));
}

const Piece = memo(function Piece({ text, end }: { text: string; end: string }) {
  const lines = escapedLines(showInvisible(text));
  return (
    <span className="request-piece json-string">
      {lines.map((line, index) => (
        // Lines have no identity but their place.
        // oxlint-disable-next-line react/no-array-index-key
        <span key={index} className="json-text-line">
          {line}
          {index === lines.length - 1 && end}
        </span>
      ))}
    </span>
  );
});
