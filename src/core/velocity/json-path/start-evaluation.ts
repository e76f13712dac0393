import { JavaPattern } from "../java/regex/java-pattern.ts";
import { JavaException } from "../values/java-exception.ts";
import { print } from "../values/print.ts";
import type { Value } from "../values/value.ts";
import { compareOperands } from "./compare-operands.ts";
import { type Evaluation, evaluatePath } from "./evaluate-path.ts";
import type { Filter, Operand } from "./path.ts";
import { PathNotFound } from "./path-error.ts";

/** The evaluation of a path, and of those in its filters, in a document. */
export function startEvaluation(document: Value): Evaluation {
  const evaluation: Evaluation = {
    document,
    accepts: (filter, element) => acceptsElement(filter, element, evaluation),
    steps: 0,
  };
  return evaluation;
}

/** Whether a filter lets an element through. Where a path in it leads nowhere, a comparison does not. */
function acceptsElement(filter: Filter, element: Value, evaluation: Evaluation): boolean {
  switch (filter.is) {
    case "and":
      return acceptsElement(filter.left, element, evaluation) && acceptsElement(filter.right, element, evaluation);
    case "or":
      return acceptsElement(filter.left, element, evaluation) || acceptsElement(filter.right, element, evaluation);
    case "placeholder":
      throw new JavaException("java.lang.NullPointerException", "[?] has no filter to stand for");
    case "exists":
      return exists(filter, element, evaluation) === filter.isWanted;
    case "comparison":
      return unlessNotFound(false, () => {
        const left = resolve(filter.left, element, evaluation);
        const right = resolve(filter.right, element, evaluation);
        return filter.operator === "=~" ? matches(left, right) : compareOperands(left, filter.operator, right);
      });
  }
}

function exists({ path }: Extract<Filter, { is: "exists" }>, element: Value, evaluation: Evaluation): boolean {
  // Jayway starts from the element here even where the path begins with `$`.
  return unlessNotFound(false, () => evaluatePath({ path, start: element, requiresAll: true }, evaluation) !== null);
}

type Resolved = Value | JavaPattern;

function resolve(operand: Operand, element: Value, evaluation: Evaluation): Resolved {
  switch (operand.is) {
    case "text":
      return operand.text;
    case "pattern":
      return operand.pattern;
    case "path":
      return evaluatePath(
        { path: operand.path, start: operand.path.startsAtRoot ? evaluation.document : element },
        evaluation,
      );
  }
}

/** The pattern may stand on either side; it has to match the whole of what the other prints. */
function matches(left: Resolved, right: Resolved): boolean {
  const [pattern, subject] = left instanceof JavaPattern ? [left, right] : [right, left];
  if (pattern instanceof JavaPattern)
    return subject !== null && pattern.matches(subject instanceof JavaPattern ? subject.source : print(subject));
  if (pattern === null && subject === null) return false;
  throw new JavaException("java.lang.ClassCastException", "What stands beside =~ is no pattern");
}

function unlessNotFound(fallback: boolean, decide: () => boolean): boolean {
  try {
    return decide();
  } catch (error) {
    if (error instanceof PathNotFound) return fallback;
    throw error;
  }
}
