import { SEVERITIES, type Finding, type FindingField } from "../../../core/integration/finding.ts";
import { rankOf } from "../../../state/view/places.ts";

type ByField = ReadonlyMap<FindingField, readonly Finding[]>;

/** The fields that have problems, in the page's order. */
export function fieldsInOrder(byField: ByField): FindingField[] {
  return [...byField.keys()].toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** A field's problems, the worst first, else as AWS checks. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

/** All problems in the order in which they are listed and stepped through. */
export function orderProblems(byField: ByField): Finding[] {
  return fieldsInOrder(byField).flatMap((field) => worstFirst(byField.get(field) ?? []));
}
