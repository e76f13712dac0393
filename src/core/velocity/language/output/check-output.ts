import type { ParsedTemplate } from "../../parser/parse-template.ts";
import type { Rendering, Span } from "../../render/render.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { type LanguageView, viewTemplate } from "../language-view.ts";
import type { Surroundings } from "../surroundings.ts";
import { findBreakOuts } from "./find-break-outs.ts";
import { findJsonFault } from "./find-json-fault.ts";
import { readStatusCode } from "./read-status-code.ts";

/**
 * What is worth saying of what a template rendered to, at the places of the template that wrote it: JSON that is none, text
 * from the client that can end a JSON string, a MOCK without a status. The rendering needs its spans (`withSpans`), and
 * `surroundings.situation` has to be what it was made with. A failed render is said at the place where it failed.
 */
export function checkOutput(
  rendering: Rendering,
  parsed: ParsedTemplate,
  surroundings: Surroundings,
): readonly Diagnostic[] {
  if (parsed.errors.length > 0) return [];
  if ("error" in rendering) return [failed(rendering.error, parsed.text.length)];
  const view = viewTemplate(parsed, surroundings);
  const { output, spans } = rendering;
  const found = [
    // A MOCK reads what it gets more leniently.
    ...(surroundings.integrationType === "MOCK" ? findMissingStatus(view, output) : findInvalid(view, output, spans)),
    ...(view.isJson ? findBreakOuts(view) : []),
  ];
  return found.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

type Failure = Extract<Rendering, { readonly error: unknown }>["error"];

function failed({ message, offset }: Failure, end: number): Diagnostic {
  const start = Math.min(offset ?? 0, Math.max(0, end - 1));
  return {
    rule: "render-fails",
    severity: "error",
    message: `With the sample request this fails: ${message}.`,
    start,
    end: Math.min(end, start + 1),
    evidence: "velocity-1.7",
  };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function findInvalid(view: LanguageView, output: string, spans: readonly Span[]): Diagnostic[] {
  if (!view.isJson || isJson(output)) return [];
  const { offset, expected } = findJsonFault(output);
  const found = output.slice(offset, offset + 1);
  const what = found === "" ? "the output ends" : `the output has ${JSON.stringify(found)}`;
  return [
    {
      rule: "output-not-json",
      severity: "warning",
      message: `With the sample request this renders no JSON: where ${expected} should stand, ${what}.`,
      ...placeOf(view.parsed, spans, offset),
      evidence: "recorded",
    },
  ];
}

/** What of the template wrote a character of the output. */
function placeOf({ text }: ParsedTemplate, spans: readonly Span[], offset: number): { start: number; end: number } {
  const span = spans.findLast(({ start }) => start <= offset) ?? spans[0];
  if (span === undefined) return { start: 0, end: Math.min(1, text.length) };
  const { node } = span;
  const isVerbatim = node.kind === "text" && text.slice(node.start, node.end) === node.text;
  if (!isVerbatim) return { start: node.start, end: node.end };
  const start = Math.min(node.start + offset - span.start, node.end - 1);
  return { start, end: start + 1 };
}

function findMissingStatus({ text }: LanguageView, output: string): Diagnostic[] {
  const read = readStatusCode(output);
  if ("status" in read) return [];
  const start = Math.max(0, text.indexOf("statusCode"));
  const end = text.startsWith("statusCode", start) ? start + "statusCode".length : Math.min(1, text.length);
  const message = `With the sample request what this renders ${read.problem}: a MOCK integration then answers 500.`;
  return [{ rule: "mock-output", severity: "error", message, start, end, evidence: "recorded" }];
}
