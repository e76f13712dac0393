import type { EditorMarker } from "../../monaco/editor-marker.ts";
import type { Finding } from "../../core/integration/finding.ts";

/** What is wrong with a template, at its worst. */
export type TemplateMark = "error" | "warning";

/** The worst finding of each content type. */
export function toMarks(findings: readonly Finding[]): ReadonlyMap<string, TemplateMark> {
  const marks = new Map<string, TemplateMark>();
  for (const { path, severity } of findings) {
    if (path === undefined || severity === "info" || marks.get(path) === "error") continue;
    marks.set(path, severity);
  }
  return marks;
}

/** What is found at places in the text of one template, as the editor underlines it. */
export function toMarkers(findings: readonly Finding[], contentType: string): readonly EditorMarker[] {
  return findings.flatMap(({ path, range, severity, message }) =>
    path === contentType && range !== undefined ? [{ ...range, severity, message }] : [],
  );
}

/** Those of the template that is shown first, each with its template's name where there are several. */
export function orderFindings(findings: readonly Finding[], shown: string, hasSeveral: boolean): readonly Finding[] {
  const isOwn = ({ path }: Finding) => path === shown;
  const named = findings.map((finding) => (hasSeveral ? sayWhere(finding) : finding));
  return [...named.filter(isOwn), ...named.filter((finding) => !isOwn(finding))];
}

function sayWhere(finding: Finding): Finding {
  const { path = "", message } = finding;
  return path === "" ? finding : { ...finding, message: `${path}: ${message}` };
}
