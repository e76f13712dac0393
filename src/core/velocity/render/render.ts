import type { LedgerId } from "../fidelity/ledger.ts";
import type { Node } from "../nodes/node.ts";
import { createGatewayScope } from "../gateway/create-gateway-scope.ts";
import { type Overrides, readOverrides } from "../gateway/read-overrides.ts";
import type { Situation } from "../gateway/situation.ts";
import { type ParsedTemplate, parseTemplate, type TemplateError } from "../parser/parse-template.ts";
import { placeOf } from "../parser/source.ts";
import { JavaException } from "../values/java-exception.ts";
import { DEFAULT_LIMITS, type Limits } from "./limits.ts";
import type { Note } from "./note.ts";
import type { Read } from "./origins/read.ts";
import { Tracer } from "./origins/tracer.ts";
import { Renderer, type RenderState, type Sink } from "./renderer.ts";
import { RenderFailure } from "./render-failure.ts";
import { Stop } from "./directives/stop.ts";
import { Variables } from "./variables.ts";

/** A piece of output, and the node of the template that wrote it. */
export interface Span {
  /** Where in the output. */
  readonly start: number;
  readonly end: number;
  readonly node: Node;
  /** What of the input it was made of; empty for what the template says itself. */
  readonly reads: readonly Read[];
}

/** What a render tells besides. */
interface Account {
  readonly notes: readonly Note[];
  /** What the template relied on: names in the `LEDGER`. */
  readonly reliedOn: readonly LedgerId[];
}

/** What a template renders to, or why it does not. */
export type Rendering = Account &
  (
    | {
        readonly output: string;
        readonly overrides: Overrides;
        /** The output piece by piece, if `withSpans` was asked for; else empty. */
        readonly spans: readonly Span[];
      }
    | { readonly error: TemplateError }
  );

/** What a template is rendered with, and how. */
export interface RenderOptions extends Situation {
  readonly limits?: Partial<Limits>;
  /** Told of each piece of output as it is written: its text, and the node that wrote it. */
  readonly sink?: Sink;
  /** Whether to tell for each piece of output which node wrote it, and what it read: that takes longer. */
  readonly withSpans?: boolean;
}

/**
 * What API Gateway makes of a mapping template, with what the options say of the request. It never throws: a template that
 * is refused, fails or goes on for too long gives an error.
 */
export function render(template: string | ParsedTemplate, options: RenderOptions = {}): Rendering {
  const parsed = typeof template === "string" ? parseTemplate(template) : template;
  const [error] = parsed.errors;
  if (error !== undefined) return { error, notes: [], reliedOn: [] };
  const notes: Note[] = [];
  const reliedOn = new Set<LedgerId>();
  try {
    const { output, overrides, spans } = renderParsed(parsed, options, { notes, reliedOn });
    // Member by member: to spread an object here takes longer than all else around a small template.
    return { output, overrides, spans, notes, reliedOn: [...reliedOn] };
  } catch (thrown) {
    return { error: toError(parsed.text, thrown), notes, reliedOn: [...reliedOn] };
  }
}

function renderParsed(
  { text, nodes }: ParsedTemplate,
  options: RenderOptions,
  account: Pick<RenderState, "notes" | "reliedOn">,
) {
  const { limits, sink, withSpans } = options;
  const scope = createGatewayScope(options);
  const context = scope.get("context") ?? null;
  const variables = new Variables(scope);
  const spans: Span[] = [];
  const renderer = new Renderer({
    text,
    variables,
    limits: limits === undefined ? DEFAULT_LIMITS : { ...DEFAULT_LIMITS, ...limits },
    sink: withSpans === true ? collectSpans(spans, sink) : sink,
    tracer: withSpans === true ? new Tracer(scope) : undefined,
    notes: account.notes,
    reliedOn: account.reliedOn,
  });
  try {
    renderer.render(nodes);
  } catch (thrown) {
    if (!(thrown instanceof Stop)) throw thrown;
  }
  return { output: renderer.output, overrides: readOverrides(context), spans };
}

function collectSpans(spans: Span[], sink: Sink | undefined): Sink {
  let start = 0;
  return (text, node, reads) => {
    spans.push({ start, end: start + text.length, node, reads });
    start += text.length;
    sink?.(text, node, reads);
  };
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
