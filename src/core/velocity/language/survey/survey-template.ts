import type {
  ArgumentNode,
  BinaryNode,
  DirectiveNode,
  ExpressionNode,
  IfNode,
  Node,
  ReferenceNode,
  SetNode,
  StringNode,
} from "../../nodes/node.ts";
import { JsonStringState } from "./json-string-state.ts";
import type { Assignment, Role, Scope, Survey } from "./uses.ts";

/** Walks a template's tree once and lists what it holds: what the language service asks about is found there. */
export function surveyTemplate(nodes: readonly Node[]): Survey {
  const surveyor = new Surveyor();
  surveyor.nodes(nodes, null, 0);
  return surveyor;
}

type Mutable<Lists> = { [Name in keyof Lists]: Lists[Name] extends readonly (infer Item)[] ? Item[] : never };

class Surveyor implements Mutable<Survey> {
  readonly references: Mutable<Survey>["references"] = [];
  readonly assignments: Mutable<Survey>["assignments"] = [];
  readonly sets: Mutable<Survey>["sets"] = [];
  readonly conditions: Mutable<Survey>["conditions"] = [];
  readonly ifs: Mutable<Survey>["ifs"] = [];
  readonly directives: Mutable<Survey>["directives"] = [];
  readonly ranges: Mutable<Survey>["ranges"] = [];
  readonly strings: Mutable<Survey>["strings"] = [];
  readonly #json = new JsonStringState();

  nodes(nodes: readonly Node[], scope: Scope | null, quotes: number): void {
    for (const [index, node] of nodes.entries()) {
      switch (node.kind) {
        case "text":
          if (quotes === 0) this.#json.read(node.text);
          break;
        case "reference":
          this.#reference(node, { role: quotes === 0 ? "printed" : "interpolated", scope, quotes });
          break;
        case "set":
          this.#set(node, scope, quotes);
          break;
        case "if":
          this.#if(node, scope, quotes);
          break;
        case "directive":
          this.directives.push({ node, siblings: nodes, index, scope, quotes });
          this.#directive(node, scope, quotes);
          break;
        case "comment":
        case "error":
      }
    }
  }

  #set(node: SetNode, scope: Scope | null, quotes: number): void {
    this.sets.push({ node, scope, quotes });
    this.#reference(node.target, { role: "target", scope, quotes });
    this.#expression(node.value, { role: "value", scope, quotes });
    if (node.target.parts.length > 0) return;
    const { name, nameStart } = node.target;
    this.assignments.push({ by: "set", name, nameStart, node, value: node.value, from: node.end, to: Infinity, scope });
  }

  /** Each branch begins where the text before it ends; what follows goes on from the first one. */
  #if(node: IfNode, outer: Scope | null, quotes: number): void {
    this.ifs.push({ node, scope: outer });
    const scope = { node, parent: outer };
    const before = this.#json.isInString;
    let after: boolean | undefined;
    for (const branch of node.branches) {
      this.conditions.push({ branch, scope: outer });
      this.#expression(branch.condition, { role: "condition", scope: outer, quotes });
      this.#json.isInString = before;
      this.nodes(branch.body, scope, quotes);
      after ??= this.#json.isInString;
    }
    this.#json.isInString = before;
    if (node.otherwise !== null) this.nodes(node.otherwise, scope, quotes);
    this.#json.isInString = after ?? before;
  }

  #directive(node: DirectiveNode, outer: Scope | null, quotes: number): void {
    const [first, ...others] = node.parameters;
    const name = first?.kind === "reference" && NAMING.has(node.name) ? first : null;
    if (name !== null) this.#reference(name, { role: "target", scope: outer, quotes });
    for (const parameter of name === null ? node.parameters : others) this.#argument(parameter, outer, quotes);
    const scope = { node, parent: outer };
    if (name !== null) this.assignments.push(toAssignment(name, scope));
    // What `#literal` holds prints as it is, what `#macro` holds never does.
    if (node.body !== null && !UNREAD.has(node.name)) this.#body(node.body, scope, quotes);
  }

  #body(body: readonly Node[], scope: Scope & { readonly node: DirectiveNode }, quotes: number): void {
    const before = this.#json.isInString;
    this.nodes(body, scope, quotes);
    // A block prints elsewhere.
    if (scope.node.name === "define") this.#json.isInString = before;
  }

  #argument(node: ArgumentNode, scope: Scope | null, quotes: number): void {
    if (node.kind !== "word") this.#expression(node, { role: "source", scope, quotes });
  }

  #reference(node: ReferenceNode, place: Place): void {
    if (node.form === "word" || node.form === "void") return;
    const isInJsonString = this.#json.isInString;
    if (!node.isEscaped) this.references.push({ node, ...place, isInJsonString });
    const within: Place = { ...place, role: "value" };
    for (const part of node.parts) {
      if (part.kind === "method") for (const parameter of part.parameters) this.#expression(parameter, within);
      if (part.kind === "index") this.#expression(part.argument, within);
    }
  }

  #expression(node: ExpressionNode, place: Place): void {
    switch (node.kind) {
      case "reference":
        return this.#reference(node, place);
      case "string":
        return this.#string(node, place);
      case "list":
        for (const item of node.items) this.#expression(item, place);
        return;
      case "map":
        for (const { key, value } of node.entries) {
          this.#expression(key, place);
          this.#expression(value, place);
        }
        return;
      case "range":
        this.ranges.push(node);
        this.#expression(node.first, place);
        return this.#expression(node.last, place);
      case "group":
        return this.#expression(node.inner, place);
      case "not":
        return this.#expression(node.operand, place);
      case "binary":
        return this.#binary(node, place);
      case "integer":
      case "decimal":
      case "boolean":
    }
  }

  /** A long `a && b && c` leans to the left as deep as it is long. */
  #binary(node: BinaryNode, place: Place): void {
    const rights: ExpressionNode[] = [];
    let left: ExpressionNode = node;
    for (; left.kind === "binary"; { left } = left) rights.push(left.right);
    this.#expression(left, place);
    for (const right of rights.toReversed()) this.#expression(right, place);
  }

  #string(node: StringNode, { scope, quotes }: Place): void {
    this.strings.push({ node, quotes });
    if (node.nodes !== null) this.nodes(node.nodes, scope, quotes + 1);
  }
}

interface Place {
  readonly role: Role;
  readonly scope: Scope | null;
  readonly quotes: number;
}

/** The directives whose first argument is the name of what they give. */
const NAMING: ReadonlySet<string> = new Set(["foreach", "define"]);
const UNREAD: ReadonlySet<string> = new Set(["literal", "macro"]);

function toAssignment({ name, nameStart }: ReferenceNode, scope: Scope & { readonly node: DirectiveNode }): Assignment {
  const { node, parent } = scope;
  if (node.name === "define")
    return { by: "define", name, nameStart, node, value: null, from: node.end, to: Infinity, scope: parent };
  const source = node.parameters[2];
  const value = source === undefined || source.kind === "word" ? null : source;
  const from = node.parameters.at(-1)?.end ?? node.start;
  return { by: "foreach", name, nameStart, node, value, from, to: node.end, scope };
}
