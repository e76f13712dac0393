import type { Diagnostic } from "../../core/velocity/language/diagnostics/diagnostic.ts";
import { diagnose } from "../../core/velocity/language/diagnostics/diagnose.ts";
import type { Surroundings } from "../../core/velocity/language/surroundings.ts";
import { type ParsedTemplate, parseTemplate } from "../../core/velocity/parser/parse-template.ts";
import type { editor } from "monaco-editor/editor";

/** What is known of a model's text: worked out once a version, and gone with the model. */
interface Known {
  readonly version: number;
  readonly surroundings: Surroundings;
  readonly parsed: ParsedTemplate;
  diagnostics?: readonly Diagnostic[];
}

const KNOWN = new WeakMap<editor.ITextModel, Known>();
const SURROUNDINGS = new WeakMap<editor.ITextModel, Surroundings>();
const NOWHERE: Surroundings = {};

/** Tells where a model's template runs. */
export function setSurroundings(model: editor.ITextModel, surroundings: Surroundings): void {
  SURROUNDINGS.set(model, surroundings);
}

/** A model's template, parsed, and where it runs. */
export function readModel(model: editor.ITextModel): Known {
  const version = model.getVersionId();
  const surroundings = SURROUNDINGS.get(model) ?? NOWHERE;
  const known = KNOWN.get(model);
  if (known?.version === version && known.surroundings === surroundings) return known;
  const parsed = known?.version === version ? known.parsed : parseTemplate(model.getValue());
  const read = { version, surroundings, parsed };
  KNOWN.set(model, read);
  return read;
}

/** What is worth saying of a model's template. */
export function diagnosticsOf(model: editor.ITextModel): readonly Diagnostic[] {
  const known = readModel(model);
  known.diagnostics ??= diagnose(known.parsed, known.surroundings);
  return known.diagnostics;
}
