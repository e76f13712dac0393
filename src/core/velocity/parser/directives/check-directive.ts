import type { ArgumentNode, DirectiveNode } from "../../nodes/node.ts";
import { DIRECTIVES } from "./directives.ts";

/** What is wrong with an argument at once, or null. A plain word is none, but for `in` and a macro's name. */
export function checkArgument(name: string, argument: ArgumentNode, index: number): string | null {
  if (name === "macro" && index === 0)
    return argument.kind === "word" ? null : "The first argument of #macro is its name, without quotes";
  if (argument.kind !== "word" || !DIRECTIVES.has(name) || (name === "foreach" && index === 1)) return null;
  return `#${name} takes no plain word such as ${argument.text}`;
}

/** What is wrong with a directive's arguments. */
export interface DirectiveProblem {
  readonly message: string;
  /** Whether Velocity names the place. */
  readonly hasPlace: boolean;
}

/** What Velocity finds wrong with a directive when all is parsed, or null. */
export function checkDirective(node: DirectiveNode, hasArguments: boolean): DirectiveProblem | null {
  const { name, parameters } = node;
  switch (name) {
    case "foreach":
      return needs(node, hasArguments);
    case "literal":
      return needs(node, parameters.length > 0 || (node.body ?? []).length > 0);
    case "define":
      if (hasArguments && parameters.length !== 1)
        return { message: "#define takes one reference: the name of the block", hasPlace: true };
      return needs(node, hasArguments);
    case "break":
    case "stop":
      return parameters.length > 1 ? { message: `#${name} takes one argument at most`, hasPlace: true } : null;
    default:
      return null;
  }
}

function needs({ name }: DirectiveNode, isThere: boolean): DirectiveProblem | null {
  return isThere ? null : { message: `#${name} lacks what it works on`, hasPlace: false };
}
