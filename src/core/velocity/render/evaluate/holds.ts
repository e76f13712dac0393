import type { ExpressionNode } from "../../nodes/node.ts";
import { isTrue } from "../../values/is-true.ts";
import type { Evaluator } from "./evaluator.ts";
import { isLogical, operate } from "./operate.ts";

/**
 * Whether a condition holds. A reference is false only if its value is false or null: what is missing is the empty text, and
 * true. A literal or a calculation on its own is false, whatever it gives: `#if("x")`, `#if(1)`, `#if(1 + 1)` (Velocity 1.7).
 */
export function holds(node: ExpressionNode, evaluator: Evaluator): boolean {
  switch (node.kind) {
    case "reference": {
      if (node.form === "void") return true;
      const value = evaluator.reference(node);
      if (value === "") evaluator.host.rely("empty-is-true");
      if (value === "false") evaluator.host.rely("text-false-is-true");
      return isTrue(value);
    }
    case "boolean":
      return node.value;
    case "group":
      return evaluator.isTrue(node.inner);
    case "not":
      return !evaluator.isTrue(node.operand);
    case "binary":
      return isLogical(node.operator) ? operate(node, evaluator) === true : isLiteralTrue(evaluator);
    case "string":
    case "integer":
    case "decimal":
    case "list":
    case "map":
    case "range":
      return isLiteralTrue(evaluator);
  }
}

function isLiteralTrue({ host }: Evaluator): false {
  host.rely("literal-is-false");
  return false;
}
