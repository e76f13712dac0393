import { createGatewayScope } from "../gateway/create-gateway-scope.ts";
import { type Overrides, readOverrides } from "../gateway/read-overrides.ts";
import type { Situation } from "../gateway/situation.ts";
import { type ParsedTemplate, parseTemplate, type TemplateError } from "../parser/parse-template.ts";
import { placeOf } from "../parser/source.ts";
import { JavaException } from "../values/java-exception.ts";
import { DEFAULT_LIMITS, type Limits } from "./limits.ts";
import type { Note } from "./note.ts";
import { Renderer, type Sink } from "./renderer.ts";
import { RenderFailure } from "./render-failure.ts";
import { Stop } from "./stop.ts";
import { Variables } from "./variables.ts";

/** What a template renders to, or why it does not. */
export type Rendering =
  | { readonly output: string; readonly overrides: Overrides; readonly notes: readonly Note[] }
  | { readonly error: TemplateError; readonly notes: readonly Note[] };

export interface RenderOptions extends Situation {
  readonly limits?: Partial<Limits>;
  /** Told of each piece of output as it is written: its text, and the node that wrote it. */
  readonly sink?: Sink;
}

/**
 * What API Gateway makes of a mapping template: `situation` is what `$input`, `$context` and `$stageVariables` say. It never
 * throws: a template that is refused, fails or goes on for too long gives an error.
 */
export function render(template: string | ParsedTemplate, options: RenderOptions = {}): Rendering {
  const parsed = typeof template === "string" ? parseTemplate(template) : template;
  const [error] = parsed.errors;
  if (error !== undefined) return { error, notes: [] };
  const notes: Note[] = [];
  try {
    return { ...carryOut(parsed, options, notes), notes };
  } catch (thrown) {
    return { error: toError(parsed.text, thrown), notes };
  }
}

function carryOut({ text, nodes }: ParsedTemplate, { limits, sink, ...situation }: RenderOptions, notes: Note[]) {
  const scope = createGatewayScope(situation);
  const context = scope.get("context") ?? null;
  const variables = new Variables(scope);
  const renderer = new Renderer({ text, variables, limits: { ...DEFAULT_LIMITS, ...limits }, sink, notes });
  try {
    renderer.render(nodes);
  } catch (thrown) {
    if (!(thrown instanceof Stop)) throw thrown;
  }
  return { output: renderer.output, overrides: readOverrides(context) };
}

function toError(text: string, thrown: unknown): TemplateError {
  const nowhere = { line: null, column: null, offset: null };
  if (thrown instanceof RenderFailure && thrown.offset !== null)
    return { message: thrown.message, ...placeOf(text, thrown.offset), offset: thrown.offset };
  if (thrown instanceof RenderFailure || thrown instanceof JavaException)
    return { message: thrown.message, ...nowhere };
  // The engine's own bounds, on the depth of calls and the length of texts.
  if (thrown instanceof RangeError) return { message: "The template goes deeper than can be followed", ...nowhere };
  throw thrown;
}
