import type { Draft, Row } from "../../core/integration/draft/draft.ts";
import { commonEnds } from "./common-ends.ts";
import { isRowsPart, PARTS, type Part, type RowsPart } from "./share-draft.ts";

/**
 * How a draft comes out of another one. It holds nothing that both have, and of a long text only what differs, so that a
 * history of edits of a 300 KB template weighs what was typed. It is data: a function would keep both drafts alive.
 */
export type DraftDelta = readonly PartDelta[];

type PartDelta =
  | { readonly part: TextPart; readonly text: TextDelta }
  | { readonly part: RowsPart; readonly rows: readonly RowDelta[] }
  | { readonly part: ListPart; readonly list: readonly string[] };

type ListPart = "cacheKeyParameters" | "loadedEmpty";
type TextPart = Exclude<Part, RowsPart | ListPart>;

/** A short text whole; of a long one what stands between its first and its last characters, which stay. */
type TextDelta = string | { readonly start: number; readonly end: number; readonly text: string };

/** The other draft's row at a place, that row with other texts, or a row of its own. */
type RowDelta = number | { readonly at: number; readonly name: TextDelta; readonly value: TextDelta } | Row;

/** What leads from one draft to another. Both must share what is the same (see `shareDraft`). */
export function deltaBetween(from: Draft, to: Draft): DraftDelta {
  return PARTS.filter((part) => from[part] !== to[part]).map((part) => partDelta(part, from, to));
}

/** The other draft. It shares with the first one what is the same in both. */
export function applyDelta(from: Draft, delta: DraftDelta): Draft {
  return delta.reduce<Draft>((next, part) => ({ ...next, ...applyPart(from, part) }), from);
}

function partDelta(part: Part, from: Draft, to: Draft): PartDelta {
  if (isRowsPart(part)) return { part, rows: rowsDelta(from[part], to[part]) };
  if (part === "cacheKeyParameters" || part === "loadedEmpty") return { part, list: to[part] };
  return { part, text: textDelta(from[part], to[part]) };
}

function applyPart(from: Draft, delta: PartDelta): Partial<Draft> {
  if ("text" in delta) return { [delta.part]: applyText(from[delta.part], delta.text) };
  if ("list" in delta) return { [delta.part]: delta.list };
  return { [delta.part]: delta.rows.flatMap((row) => applyRow(from[delta.part], row)) };
}

function rowsDelta(from: readonly Row[], to: readonly Row[]): RowDelta[] {
  const places = new Map(from.map((row, index) => [row, index]));
  return to.map((row, index) => {
    const there = from.length === to.length ? from[index] : undefined;
    return places.get(row) ?? (there === undefined ? row : rowDelta(index, there, row));
  });
}

function rowDelta(at: number, from: Row, to: Row): RowDelta {
  return { at, name: textDelta(from.name, to.name), value: textDelta(from.value, to.value) };
}

function applyRow(from: readonly Row[], delta: RowDelta): readonly Row[] {
  if (typeof delta === "number") return from.slice(delta, delta + 1);
  if (!("at" in delta)) return [delta];
  return from
    .slice(delta.at, delta.at + 1)
    .map(({ name, value }) => ({ name: applyText(name, delta.name), value: applyText(value, delta.value) }));
}

/** Below this a text is kept whole. */
const LONG = 256;

function textDelta(from: string, to: string): TextDelta {
  if (to.length < LONG) return to;
  const { start, end } = commonEnds(from, to);
  return { start, end, text: copyOf(to.slice(start, to.length - end)) };
}

function applyText(from: string, delta: TextDelta): string {
  if (typeof delta === "string") return delta;
  return from.slice(0, delta.start) + delta.text + from.slice(from.length - delta.end);
}

/** A slice keeps the whole text in memory; what was read anew does not. */
function copyOf(slice: string): string {
  return String(JSON.parse(JSON.stringify(slice)));
}
