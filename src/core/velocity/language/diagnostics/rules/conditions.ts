import type { ExpressionNode, ReferenceNode } from "../../../nodes/node.ts";
import { quietReference } from "../../edits/quiet-reference.ts";
import type { LanguageView } from "../../language-view.ts";
import type { ConditionUse } from "../../survey/uses.ts";
import type { Type } from "../../types/type.ts";
import type { Problem, TemplateRule } from "../rule.ts";

/** `#if($x)` holds for everything but false: for `""` and what is missing too (airspeed, recorded). */
export const alwaysTrue: TemplateRule = {
  id: "always-true",
  severity: "warning",
  evidence: "recorded",
  find: function* (view) {
    for (const use of view.survey.conditions) {
      for (const { node, isNegated, guards } of truthPlaces(use.branch.condition)) {
        if (node.kind !== "reference" || guards.has(node.name)) continue;
        const problem = findAlwaysTrue(view, { node, isNegated, use });
        if (problem !== null) yield problem;
      }
    }
  },
};

interface Tested {
  readonly node: ReferenceNode;
  /** The `!…` around it, if there is one. */
  readonly isNegated: ExpressionNode | null;
  readonly use: ConditionUse;
}

function findAlwaysTrue(view: LanguageView, { node, isNegated, use }: Tested): Problem | null {
  const type = view.types.ofReference(node, { offset: node.start, scope: use.scope });
  if (type.name === "Boolean" || node.form === "word" || node.form === "void") return null;
  // Nothing is known of it, and it may well hold a Boolean.
  if (type.name === "Unknown" && type.bodyPath === undefined) return null;
  const { start, end } = isNegated ?? node;
  const test = testFor(type, quietReference(view.text, node), isNegated !== null);
  return {
    ...judge(type, view.text.slice(node.start, node.end), isNegated === null),
    start,
    end,
    fix: { title: `Write ${test}`, edits: [{ start, end, text: test }] },
  };
}

function judge(type: Type, source: string, result: boolean): Pick<Problem, "message" | "severity"> {
  if (type.name !== "Unknown")
    return {
      message: `${source} is ${describe(type)}, and only the Boolean false is false: this is always ${result}.`,
    };
  return {
    message: `${source} is false only where it is the Boolean false: what is missing or empty counts as true.`,
    severity: "info",
  };
}

/** What the author most likely means: that there is something. */
function testFor({ name }: Type, quiet: string, isNegated: boolean): string {
  if (name === "List" || name === "Map" || name === "Set" || name === "Array")
    return `${quiet.replace("$!", "$")}.size() ${isNegated ? "==" : ">"} 0`;
  return `"${quiet.replaceAll('"', '""')}" ${isNegated ? "==" : "!="} ""`;
}

function describe({ name }: Type): string {
  return DESCRIPTIONS.get(name) ?? `a ${name}`;
}

const DESCRIPTIONS: ReadonlyMap<string, string> = new Map([
  ["String", "a text"],
  ["Missing", "nothing, which counts as an empty text"],
  ["Integer", "an Integer"],
  ["Array", "an array"],
  ["List", "a list"],
  ["Map", "a map"],
  ["Entry", "an entry"],
  ["Iterator", "an iterator"],
  ["Loop", "an object"],
  ["Gateway", "one of the gateway's objects"],
]);

/** A literal or a calculation on its own is false, whatever it gives. */
export const alwaysFalse: TemplateRule = {
  id: "always-false",
  severity: "warning",
  evidence: "velocity-1.7",
  find: function* ({ text, survey }) {
    for (const { branch } of survey.conditions) {
      for (const { node } of truthPlaces(branch.condition)) {
        if (!LITERALS.has(node.kind) && node.kind !== "binary") continue;
        const source = text.slice(node.start, node.end);
        const replacement = node.kind === "string" && node.nodes !== null ? `${source} != ""` : "true";
        const what = node.kind === "binary" ? "A calculation" : "A literal";
        yield {
          message: `${what} on its own is false in a condition, whatever it gives.`,
          start: node.start,
          end: node.end,
          ...(node.kind !== "binary" && {
            fix: { title: `Write ${replacement}`, edits: [{ start: node.start, end: node.end, text: replacement }] },
          }),
        };
      }
    }
  },
};

const LITERALS: ReadonlySet<string> = new Set(["string", "integer", "decimal", "list", "map", "range"]);

/** Something that a condition takes for true or false. */
interface TruthPlace {
  readonly node: ExpressionNode;
  readonly isNegated: ExpressionNode | null;
  /** The variables that are tested further beside it: `$x && $x != ""` is right as a whole. */
  readonly guards: ReadonlySet<string>;
}

const ARITHMETIC: ReadonlySet<string> = new Set(["+", "-", "*", "/", "%"]);
const COMPARISONS: ReadonlySet<string> = new Set(["==", "!=", "<", "<=", ">", ">="]);

const TOP: Omit<TruthPlace, "node"> = { isNegated: null, guards: new Set() };

function* truthPlaces(node: ExpressionNode, around = TOP): Generator<TruthPlace> {
  if (node.kind === "group") return yield* truthPlaces(node.inner, around);
  if (node.kind === "not")
    return yield* truthPlaces(node.operand, { ...around, isNegated: around.isNegated === null ? node : null });
  if (node.kind !== "binary" || ARITHMETIC.has(node.operator)) return yield { node, ...around };
  if (COMPARISONS.has(node.operator)) return;
  const operands = chainOf(node, node.operator);
  const tested = node.operator === "&&" ? operands.flatMap(comparedNames) : [];
  const within = { isNegated: null, guards: new Set([...around.guards, ...tested]) };
  for (const operand of operands) yield* truthPlaces(operand, within);
}

/** `a && b && c`, from the left. */
function chainOf(node: ExpressionNode, operator: string): ExpressionNode[] {
  const operands: ExpressionNode[] = [];
  let left = node;
  while (left.kind === "binary" && left.operator === operator) {
    operands.push(left.right);
    ({ left } = left);
  }
  operands.push(left);
  return operands.toReversed();
}

function comparedNames(node: ExpressionNode): string[] {
  if (node.kind === "group") return comparedNames(node.inner);
  if (node.kind === "not") return comparedNames(node.operand);
  if (node.kind === "reference") return node.parts.some(({ kind }) => kind === "method") ? [node.name] : [];
  if (node.kind !== "binary" || !COMPARISONS.has(node.operator)) return [];
  return [node.left, node.right].flatMap((side) => namesIn(side));
}

function namesIn(node: ExpressionNode): string[] {
  if (node.kind === "reference") return [node.name];
  if (node.kind !== "string") return [];
  return (node.nodes ?? []).flatMap((inner) => (inner.kind === "reference" ? [inner.name] : []));
}
