import type { DirectiveNode, IfNode } from "../../nodes/node.ts";
import { RenderFailure } from "../render-failure.ts";
import type { Surroundings } from "../surroundings.ts";
import { define } from "./define.ts";
import { foreach } from "./foreach.ts";
import { LoopScope } from "./loop-scope.ts";
import { Stop } from "./stop.ts";

/** Carries out a directive. What is not named here prints as written: `#evaluate`, macro calls, unknown words. */
export function carryOut(node: DirectiveNode, around: Surroundings): void {
  switch (node.name) {
    case "foreach":
      return foreach(node, around);
    case "define":
      return define(node, around);
    case "break":
      throw breakOf(node, around);
    case "stop":
      throw new Stop("all");
    case "literal":
      return around.write(literalOf(node, around.text), node);
    case "macro":
      // Inline macros are switched off: the definition vanishes, calls print as written (recorded on AWS).
      return around.rely("macros-are-off");
    case "include":
    case "parse":
      return include(node, around);
    default:
      around.rely("unknown-directives-print");
      around.note("printed-directive", `#${node.name} is no directive here: it prints as written`, node);
      around.write(node.literal, node);
  }
}

/** `#if (…) … #elseif (…) … #else … #end` */
export function carryOutIf(node: IfNode, around: Surroundings): void {
  for (const { condition, body } of node.branches) {
    if (around.evaluator.isTrue(condition)) return around.render(body);
  }
  if (node.otherwise !== null) around.render(node.otherwise);
}

/** `#break` ends the loop or block around it, `#break($foreach.parent)` an outer one. */
function breakOf({ parameters, start }: DirectiveNode, { evaluator }: Surroundings): Error {
  const [argument] = parameters;
  if (argument === undefined) return new Stop("nearest");
  const scope = argument.kind === "word" ? null : evaluator.value(argument);
  return scope instanceof LoopScope
    ? new Stop(scope)
    : new RenderFailure("#break takes a loop such as $foreach.parent", start);
}

/** `#literal() … #end` prints its source: its arguments', if there are any. */
function literalOf({ parameters, body }: DirectiveNode, text: string): string {
  const first = parameters[0] ?? body?.[0];
  const last = parameters[0] ?? body?.at(-1);
  return first === undefined || last === undefined ? "" : text.slice(first.start, last.end);
}

/** There are no other templates, so whatever is asked for is missing (recorded: it fails). */
function include({ name, parameters, start }: DirectiveNode, around: Surroundings): void {
  const [first] = parameters;
  if (first === undefined && name === "include") return;
  around.rely("includes-fail");
  // A string is a template that may hold #stop.
  if (first !== undefined && first.kind !== "word") around.evaluator.value(first);
  const isWrong = first === undefined || (name === "include" && first.kind !== "string" && first.kind !== "reference");
  throw new RenderFailure(`#${name} finds nothing: there are no other templates`, isWrong ? start : null);
}
