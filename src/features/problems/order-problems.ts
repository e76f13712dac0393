import type { Finding, FindingField } from "../../core/integration/finding.ts";
import { PLACES } from "../../state/places.ts";
import { SEVERITIES } from "./severity-words.ts";

type ByField = ReadonlyMap<FindingField, readonly Finding[]>;

/** Where each field stands among the others, from the top of the page. */
const RANKS: ReadonlyMap<string, number> = new Map(Object.keys(PLACES).map((field, rank) => [field, rank]));

/** A field's place in the page's order. */
export function rankOf(field: FindingField): number {
  return RANKS.get(field) ?? RANKS.size;
}

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
