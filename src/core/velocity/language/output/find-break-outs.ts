import type { ReferenceNode } from "../../nodes/node.ts";
import { render, type Span } from "../../render/render.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { APOSTROPHE_REPAIR } from "../edits/apostrophe-repair.ts";
import type { Fix } from "../edits/edit.ts";
import type { LanguageView } from "../language-view.ts";
import { isWithinDefine } from "../survey/scopes.ts";
import type { ReferenceUse } from "../survey/uses.ts";
import { makeHostile, MARK } from "./hostile-situation.ts";

/**
 * The references through which a client can write JSON of its own, proven: the template is rendered with a quote in every
 * text of the request, and a quote that comes out as it went in ends the string that it stands in.
 */
export function findBreakOuts(view: LanguageView): readonly Diagnostic[] {
  const { situation } = view.surroundings;
  if (situation === undefined) return [];
  const hostile = makeHostile(situation);
  const rendering = render(view.parsed, { ...hostile.situation, withSpans: true });
  if ("error" in rendering) return [];
  const broken = new Map<ReferenceNode, number>();
  for (const { index, 1: mark } of rendering.output.matchAll(MARK)) {
    const span = isEscaped(rendering.output, index) ? undefined : spanAt(rendering.spans, index);
    if (span?.node.kind === "reference" && !broken.has(span.node)) broken.set(span.node, Number(mark));
  }
  const uses = new Map(view.survey.references.map((use) => [use.node, use]));
  return [...broken].map(([node, input]) =>
    toDiagnostic(view, { node, use: uses.get(node), input: hostile.inputs[input] }),
  );
}

/** Whether an odd number of backslashes stands before a quote. */
function isEscaped(output: string, quote: number): boolean {
  let start = quote;
  while (output.charAt(start - 1) === "\\") start--;
  return (quote - start) % 2 === 1;
}

function spanAt(spans: readonly Span[], offset: number): Span | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return spans[low];
}

interface BreakOut {
  readonly node: ReferenceNode;
  readonly use: ReferenceUse | undefined;
  readonly input: string | undefined;
}

function toDiagnostic(view: LanguageView, { node, use, input = "the request" }: BreakOut): Diagnostic {
  const { start, end } = node;
  const fix = use === undefined ? undefined : fixFor(view, use);
  const isInString = use?.isInJsonString !== false || isWithinDefine(use.scope);
  return {
    rule: "break-out",
    severity: "warning",
    message: isInString
      ? `A quote in ${input} ends this JSON string: a client can add members of its own.`
      : `Whatever ${input} holds stands here as JSON: a client can write what it likes.`,
    start,
    end,
    evidence: "velocity-1.7",
    ...(fix !== undefined && { fix }),
  };
}

/** Texts are escaped; what stands without quotes is written as JSON. */
function fixFor({ text, types }: LanguageView, { node, scope, isInJsonString }: ReferenceUse): Fix | undefined {
  const { start, end } = node;
  const type = types.ofReference(node, { offset: start, scope });
  const source = text.slice(start, end);
  if (node.before !== "" || isWithinDefine(scope)) return undefined;
  if (!isInJsonString && type.bodyPath !== undefined && !type.bodyPath.includes("'")) {
    const json = `$input.json('${type.bodyPath}')`;
    return { title: `Write ${json}`, edits: [{ start, end, text: json }] };
  }
  // $util takes texts only: any other value has to become one.
  const argument = type.name === "String" ? source : `"${source.replaceAll('"', '""')}"`;
  const escaped = `$util.escapeJavaScript(${argument})${APOSTROPHE_REPAIR}`;
  const written = isInJsonString ? escaped : `"${escaped}"`;
  return { title: "Escape it", edits: [{ start, end, text: written }] };
}
