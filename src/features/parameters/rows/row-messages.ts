import type { Row } from "../../../core/integration/draft/draft.ts";
import { findingKey, type Finding } from "../../../core/integration/finding.ts";
import { READING_RULES } from "../../../core/integration/rules/reading-rules.ts";

/** What is said of a row below it. */
export interface RowMessage {
  /** The finding's key. */
  readonly key: string;
  readonly severity: Finding["severity"];
  readonly text: string;
  /** What its fix does. Joining rows is no fix of the finding's: an input has no rows. */
  readonly remedy?: { readonly title: string; readonly isJoin: boolean };
  /** The cell that is wrong. */
  readonly cell: keyof Row;
}

/** Findings of rows, each at its row, and those that no row has caused. */
export interface RowFindings {
  /** By the row's index; a row that nothing is said of is not in it. */
  readonly byRow: ReadonlyMap<number, readonly RowMessage[]>;
  readonly others: readonly Finding[];
}

const REPEATED = READING_RULES.repeatedName.id;

/** Rules that are about the target; the others are about what it is mapped from. */
const OF_TARGET = new Set(["mapping-target", "mapping-target-body", "mapping-target-name", "mapping-header-fatal"]);

/**
 * Lays each finding to the row that it is about. Of rows with the same target the last is sent, so that it is the last that
 * findings are about; that there are several is said at each.
 */
export function toRowFindings(rows: readonly Row[], findings: readonly Finding[]): RowFindings {
  const byName = indicesByName(rows);
  const byRow = new Map<number, RowMessage[]>();
  const others: Finding[] = [];
  const say = (index: number, message: RowMessage) => byRow.set(index, [...(byRow.get(index) ?? []), message]);
  for (const finding of findings) {
    const indices = finding.path === undefined ? [] : (byName.get(finding.path) ?? []);
    const last = indices.at(-1);
    if (last === undefined) others.push(finding);
    else if (finding.rule === REPEATED)
      for (const index of indices) say(index, toRepeatedMessage(finding, { isSent: index === last, indices, index }));
    else say(last, toMessage(finding));
  }
  return { byRow, others };
}

function indicesByName(rows: readonly Row[]): ReadonlyMap<string, readonly number[]> {
  const byName = new Map<string, number[]>();
  rows.forEach(({ name, value }, index) => {
    if (name === "" && value === "") return;
    const indices = byName.get(name);
    if (indices === undefined) byName.set(name, [index]);
    else indices.push(index);
  });
  return byName;
}

function toMessage(finding: Finding): RowMessage {
  const { rule, severity, message, fix, path } = finding;
  return {
    key: findingKey(finding),
    severity,
    text: message,
    ...(fix && { remedy: { title: fix.title, isJoin: false } }),
    cell: path === "" || OF_TARGET.has(rule) ? "name" : "value",
  };
}

interface Repeated {
  readonly isSent: boolean;
  readonly indices: readonly number[];
  readonly index: number;
}

function toRepeatedMessage(finding: Finding, { isSent, indices, index }: Repeated): RowMessage {
  const last = (indices.at(-1) ?? index) + 1;
  const former = indices.slice(0, -1).map((other) => other + 1);
  return {
    key: findingKey(finding),
    severity: finding.severity,
    text: isSent
      ? `${former.length === 1 ? "Row" : "Rows"} ${former.join(", ")} with the same target: this one is sent.`
      : `Not sent: row ${last} has the same target.`,
    remedy: { title: "Keep only the one that is sent", isJoin: true },
    cell: "name",
  };
}

/** One row for all those with this target, where the first stood, with what is sent: the request stays as it is. */
export function joinRows(rows: readonly Row[], name: string): readonly Row[] {
  const last = rows.findLast((row) => row.name === name);
  const first = rows.findIndex((row) => row.name === name);
  if (last === undefined) return rows;
  return rows.flatMap((row, index) => {
    if (row.name !== name) return [row];
    return index === first ? [last] : [];
  });
}
