import { countSeverity, newAmong, SEVERITIES, type Finding } from "../../../core/integration/finding.ts";
import { labelOf } from "../../../core/integration/fields/label-of.ts";
import { describeCount } from "../severity-words.ts";

/** More places than that are counted and not named. */
const MOST_NAMED = 3;

/** What has come and gone between two lists of findings, to be read out; `null` where nothing has. */
export function describeChange(before: readonly Finding[], after: readonly Finding[]): string | null {
  const come = newAmong(after, before);
  const gone = newAmong(before, after);
  if (come.length === 0 && gone.length === 0) return null;
  if (after.length === 0) return "No problems.";
  return [
    ...(come.length > 0 ? [`${summarize(come)}.`] : []),
    ...(gone.length > 0 ? [`${summarize(gone)} gone.`] : []),
  ].join(" ");
}

function summarize(findings: readonly Finding[]): string {
  const labels = [...new Set(findings.map(({ field }) => labelOf(field)))];
  const places = labels.flatMap((label) => countsAt(label, findings));
  return places.length > MOST_NAMED ? `${findings.length} problems at ${labels.length} fields` : places.join(", ");
}

function countsAt(label: string, findings: readonly Finding[]): string[] {
  const own = findings.filter(({ field }) => labelOf(field) === label);
  return SEVERITIES.flatMap((severity) => {
    const count = countSeverity(own, severity);
    return count === 0 ? [] : [`${describeCount(severity, count)} at ${label}`];
  });
}
