import type { FieldName } from "./fields/fields.ts";
import type { FieldValue } from "./put-integration-input.ts";

/** `error`: AWS refuses it, or it fails at run time for sure. `warning`: a known trap. `info`: worth knowing. */
export type Severity = (typeof SEVERITIES)[number];

/** The worst first. */
export const SEVERITIES = ["error", "warning", "info"] as const;

/** How well it is known: seen in AWS's own answers, written in its documentation, or concluded by us. */
export type Evidence = "recorded" | "documented" | "inferred";

/** Where a finding belongs: a field of the input, or the members that the field table does not know. */
export type FindingField = FieldName | "unknownMembers";

/** One field's new value; `undefined` unsets it. */
export interface FieldChange {
  readonly field: FieldName;
  readonly value: FieldValue;
}

/** One place in a text, by offsets, and what stands there. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** One place in the text of a template. */
export interface TemplateRange extends TextRange {
  /** Of its start, from 1. */
  readonly line: number;
}

/** What one place in a text becomes. */
export interface TextEdit extends TextRange {
  /** What has to stand there: in a text that was changed meanwhile nothing is edited. */
  readonly was: string;
  readonly text: string;
}

/** Edits within one template, in order and apart from each other: a copy of all templates would weigh too much. */
export interface TemplateChange {
  readonly field: "requestTemplates";
  /** Its content type. */
  readonly path: string;
  readonly edits: readonly TextEdit[];
}

/** What a fix does to a field. */
export type Change = FieldChange | TemplateChange;

/** One click that removes a finding. */
export interface Fix {
  readonly title: string;
  readonly changes: readonly Change[];
}

/** What is known of one field of an integration, as a value: the field message, the marker and the list all read it. */
export interface Finding {
  readonly rule: string;
  readonly field: FindingField;
  /** The entry of a map (its name) or of a list (its index) that it is about. */
  readonly path?: string;
  /** Where in the text of that entry, if it is a template. */
  readonly range?: TemplateRange;
  readonly severity: Severity;
  readonly message: string;
  /** What the control plane answers, word for word, where it is known. */
  readonly aws?: { readonly code: string; readonly message: string };
  readonly evidence: Evidence;
  readonly fix?: Fix;
}

/** Tells a finding apart from the others of the same integration: a rule finds no place twice. */
export function findingKey({ rule, field, path, range }: Finding): string {
  const key = path === undefined ? `${rule} ${field}` : `${rule} ${field} ${path}`;
  return range === undefined ? key : `${key} ${range.start}`;
}

/** How many of the findings are of a severity. */
export function countSeverity(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** The findings that are not among the others. */
export function newAmong(findings: readonly Finding[], others: readonly Finding[]): Finding[] {
  const known = new Set(others.map(findingKey));
  return findings.filter((finding) => !known.has(findingKey(finding)));
}
