import type { BinaryNode, ExpressionNode, ReferenceNode } from "../../nodes/node.ts";
import { isAround, isWithinDefine, loopAround, outermostLoop } from "../survey/scopes.ts";
import type { Assignment, Scope, Survey } from "../survey/uses.ts";
import type { Surroundings } from "../surroundings.ts";
import { BodyTypes } from "./body-types.ts";
import { typeOfPart } from "./part-types.ts";
import { BOOLEAN, INTEGER, join, MISSING, STRING, type Type, UNKNOWN } from "./type.ts";
import { elementOf, typeOfValue } from "./type-of-value.ts";

/** A place in a template, to which a variable has a meaning. */
export interface Place {
  readonly offset: number;
  readonly scope: Scope | null;
}

/** So many `#set`s of one variable are looked at; beyond, its type is not known. */
const MOST_ASSIGNMENTS = 12;
const MOST_STEPS = 40;

/** Infers what the values in a template are, from literals, `#set`, `#foreach`, the gateway's objects and the sample. */
export class TypeInference {
  readonly #byName: ReadonlyMap<string, readonly Assignment[]>;
  readonly #known = new Map<Assignment, Type>();
  readonly #body: BodyTypes;
  readonly #hasGiven: boolean;
  #depth = 0;

  constructor({ assignments }: Survey, { situation }: Surroundings) {
    this.#byName = groupByName(assignments);
    this.#body = new BodyTypes(situation?.request?.body ?? null);
    this.#hasGiven = situation?.variables !== undefined;
  }

  /** What assigns a variable, in the order of the text. */
  assignmentsOf(name: string): readonly Assignment[] {
    return this.#byName.get(name) ?? [];
  }

  get names(): Iterable<string> {
    return this.#byName.keys();
  }

  /** The type of a reference. */
  ofReference(node: ReferenceNode, place: Place): Type {
    return this.stepsOf(node, place).at(-1) ?? UNKNOWN;
  }

  /** The types on the way: of the name, then after each part. */
  stepsOf({ name, parts }: ReferenceNode, place: Place): readonly Type[] {
    const steps = [this.ofName(name, place)];
    for (const part of parts) steps.push(typeOfPart(steps.at(-1) ?? UNKNOWN, part, this.#body));
    return steps;
  }

  /** The type of an expression. */
  of(node: ExpressionNode, place: Place): Type {
    switch (node.kind) {
      case "reference":
        return node.form === "word" ? MISSING : this.ofReference(node, place);
      case "string":
        return node.nodes === null ? typeOfValue(node.text) : STRING;
      case "integer":
        return INTEGER;
      case "decimal":
        return { name: "Double" };
      case "boolean":
      case "not":
        return BOOLEAN;
      case "list":
        return { name: "List", origin: "template", ...this.#first(node.items, place) };
      case "range":
        return { name: "List", origin: "template", element: INTEGER };
      case "map":
        return { name: "Map", origin: "template" };
      case "group":
        return this.of(node.inner, place);
      case "binary":
        return this.#binary(node, place);
    }
  }

  #first([item]: readonly ExpressionNode[], place: Place): Pick<Type, "element"> {
    return item === undefined ? {} : { element: this.of(item, place) };
  }

  #binary({ operator, left, right }: BinaryNode, place: Place): Type {
    if (!ARITHMETIC.has(operator)) return BOOLEAN;
    // A chain of additions is as deep as it is long.
    if (this.#depth > MOST_STEPS) return UNKNOWN;
    this.#depth++;
    const [a, b] = [this.of(left, place), this.of(right, place)];
    this.#depth--;
    if (operator === "+" && (a.name === "String" || b.name === "String")) return STRING;
    return a.name === "Integer" && b.name === "Integer" ? INTEGER : UNKNOWN;
  }

  /** What a JSONPath finds in the sample's payload. */
  ofBodyPath(path: string): Type {
    return this.#body.at(path);
  }

  /** What `$name` is at a place. */
  ofName(name: string, place: Place): Type {
    const own = this.#ofVariable(name, place);
    if (own !== undefined) return own;
    if (GATEWAY_ROOTS.has(name)) return { name: "Gateway", path: name };
    if (LOOP_VARIABLES.has(name) && loopAround(place.scope) !== null) return LOOP_VARIABLES.get(name) ?? UNKNOWN;
    return this.#hasGiven || isWithinDefine(place.scope) ? UNKNOWN : MISSING;
  }

  /** The last assignment before the place counts, and those before it as long as they stand in blocks of their own. */
  #ofVariable(name: string, { offset, scope }: Place): Type | undefined {
    const all = this.assignmentsOf(name);
    if (all.length === 0) return undefined;
    if (isWithinDefine(scope)) return UNKNOWN;
    const next = countUpTo(all, offset);
    let type = this.#ofNextRound(all.slice(next, next + MOST_ASSIGNMENTS), { offset, scope });
    for (let index = next - 1; index >= Math.max(0, next - MOST_ASSIGNMENTS); index--) {
      const assignment = all[index];
      if (assignment === undefined || assignment.to < offset) continue;
      const one = this.#ofAssignment(assignment);
      type = type === undefined ? one : join(type, one);
      if (isAround(assignment.scope, scope)) return type;
    }
    return UNKNOWN;
  }

  /** What stands further down in a loop comes before the place in the next round. */
  #ofNextRound(later: readonly Assignment[], { scope }: Place): Type | undefined {
    const loop = outermostLoop(scope);
    if (loop === null) return undefined;
    const types = later
      .filter(({ by, node }) => by === "set" && node.end <= loop.node.end)
      .map((assignment) => this.#ofAssignment(assignment));
    return types.length === 0 ? undefined : types.reduce(join);
  }

  #ofAssignment(assignment: Assignment): Type {
    const known = this.#known.get(assignment);
    if (known !== undefined) return known;
    if (this.#depth > MOST_STEPS) return UNKNOWN;
    this.#known.set(assignment, UNKNOWN);
    this.#depth++;
    const type = this.#evaluate(assignment);
    this.#depth--;
    this.#known.set(assignment, type);
    return type;
  }

  #evaluate({ by, value, node, scope }: Assignment): Type {
    if (by === "define") return { name: "Block" };
    if (value === null) return UNKNOWN;
    const outer = by === "foreach" ? (scope?.parent ?? null) : scope;
    const type = this.of(value, { offset: node.start, scope: outer });
    return by === "foreach" ? elementOf(type) : type;
  }
}

/** What a loop gives beside its own variable. */
const LOOP_VARIABLES: ReadonlyMap<string, Type> = new Map([
  ["foreach", { name: "Loop" }],
  ["velocityCount", INTEGER],
  ["velocityHasNext", BOOLEAN],
]);

const ARITHMETIC: ReadonlySet<string> = new Set(["+", "-", "*", "/", "%"]);
const GATEWAY_ROOTS: ReadonlySet<string> = new Set(["input", "context", "util", "stageVariables"]);

function groupByName(assignments: readonly Assignment[]): ReadonlyMap<string, readonly Assignment[]> {
  const groups = new Map<string, Assignment[]>();
  for (const assignment of assignments) {
    const group = groups.get(assignment.name);
    if (group === undefined) groups.set(assignment.name, [assignment]);
    else group.push(assignment);
  }
  return groups;
}

/** How many of the assignments, which are in order, hold from before an offset. */
function countUpTo(assignments: readonly Assignment[], offset: number): number {
  let low = 0;
  let high = assignments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((assignments[middle]?.from ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
