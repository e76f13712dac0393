import { compilePath } from "../../../json-path/compile-path.ts";
import type { ReferenceNode, ValueNode } from "../../../nodes/node.ts";
import { JavaException } from "../../../values/java-exception.ts";
import { literalText } from "../../survey/literal-text.ts";
import type { TemplateRule } from "../rule.ts";

/** A malformed JSONPath fails the render (Jayway). */
export const badJsonPath: TemplateRule = {
  id: "bad-json-path",
  severity: "error",
  evidence: "velocity-1.7",
  find: function* ({ survey, types }) {
    if (types.assignmentsOf("input").length > 0) return;
    const known = new Map<string, string | null>();
    for (const { node } of survey.references) {
      const argument = pathOf(node);
      const path = argument === null ? null : literalText(argument);
      if (argument === null || path === null) continue;
      const problem = known.get(path) ?? refusalOf(path);
      known.set(path, problem);
      if (problem !== null)
        yield { message: `This is no JSONPath: ${problem}`, start: argument.start + 1, end: argument.end - 1 };
    }
  },
};

/** What stands in the parentheses of `$input.path( )` and `$input.json( )`. */
function pathOf({ name, parts: [part] }: ReferenceNode): ValueNode | null {
  if (name !== "input" || part?.kind !== "method" || !READERS.has(part.name)) return null;
  return part.parameters[0] ?? null;
}

const READERS: ReadonlySet<string> = new Set(["path", "json"]);

/** Why Jayway refuses a path, or null. */
function refusalOf(path: string): string | null {
  try {
    compilePath(path);
    return null;
  } catch (error) {
    if (error instanceof JavaException) return error.message;
    throw error;
  }
}
