import type {
  DirectiveNode,
  ExpressionNode,
  Node,
  ReferenceNode,
  ReferencePart,
  ValueNode,
} from "../../../velocity/nodes/node.ts";
import { parseTemplate } from "../../../velocity/parser/parse-template.ts";
import type { Inputs, ParameterPlace } from "./inputs.ts";
import type { Shape } from "./shape.ts";

/** What a reference leads to, as far as it is part of the request. */
type Thing = { readonly is: "input" | "util" | "params" } | { readonly is: "body"; readonly shape: Shape } | Named;

/** What has members by name that are texts, or more of the same. */
type Named =
  | { readonly is: "stageVariables" }
  | { readonly is: "parameters"; readonly place: ParameterPlace }
  | { readonly is: "context"; readonly path: string };

const ROOTS = new Map<string, Thing>([
  ["input", { is: "input" }],
  ["util", { is: "util" }],
  ["stageVariables", { is: "stageVariables" }],
  ["context", { is: "context", path: "" }],
]);

/** Members of a list or text that are asked for as properties, and so are no members of a body. */
const OWN_PROPERTIES: ReadonlySet<string> = new Set(["class", "empty", "size", "length"]);

/** Adds to `inputs` what a template reads: parameters, members of the body, stage variables, the authorizer's answer. */
export function readTemplate(template: string, inputs: Inputs): void {
  new TemplateReader(inputs).readNodes(parseTemplate(template).nodes);
}

/** Goes through a template once, knowing of each variable what of the request was last put into it. */
class TemplateReader {
  readonly #inputs: Inputs;
  readonly #variables = new Map<string, Thing | undefined>();

  constructor(inputs: Inputs) {
    this.#inputs = inputs;
  }

  readNodes(nodes: readonly Node[]): void {
    for (const node of nodes) this.#readNode(node);
  }

  #readNode(node: Node): void {
    switch (node.kind) {
      case "reference":
        this.#evaluate(node);
        return;
      case "set":
        this.#assign(node.target, this.#evaluate(node.value));
        return;
      case "if":
        for (const { condition, body } of node.branches) {
          this.#evaluate(condition);
          this.readNodes(body);
        }
        this.readNodes(node.otherwise ?? []);
        return;
      case "directive":
        this.#readDirective(node);
        return;
      case "text":
      case "comment":
      case "error":
    }
  }

  #readDirective({ name, parameters, body }: DirectiveNode): void {
    const things = parameters.map((parameter) => (parameter.kind === "word" ? undefined : this.#evaluate(parameter)));
    const [item] = parameters;
    const thing = things.at(-1);
    if (name === "foreach" && item?.kind === "reference")
      this.#assign(item, thing?.is === "body" ? { is: "body", shape: thing.shape.element() } : undefined);
    this.readNodes(body ?? []);
  }

  #assign({ name, parts }: ReferenceNode, thing: Thing | undefined): void {
    if (parts.length === 0) this.#variables.set(name, thing);
  }

  #evaluate(node: ExpressionNode): Thing | undefined {
    switch (node.kind) {
      case "reference":
        return this.#follow(node);
      case "group":
        return this.#evaluate(node.inner);
      case "string":
        this.readNodes(node.nodes ?? []);
        return undefined;
      case "not":
        this.#evaluate(node.operand);
        return undefined;
      case "binary":
      case "range":
      case "list":
      case "map":
        for (const operand of operandsOf(node)) this.#evaluate(operand);
        return undefined;
      case "integer":
      case "decimal":
      case "boolean":
        return undefined;
    }
  }

  #follow({ name, parts }: ReferenceNode): Thing | undefined {
    let thing = this.#variables.has(name) ? this.#variables.get(name) : ROOTS.get(name);
    for (const part of parts) {
      const [first] = argumentsOf(part).map((argument) => ({ argument, thing: this.#evaluate(argument) }));
      thing = this.#step(thing, part, first?.thing);
    }
    if (thing?.is === "context") this.#inputs.addContext(thing.path);
    return thing;
  }

  #step(thing: Thing | undefined, part: ReferencePart, argument: Thing | undefined): Thing | undefined {
    const key = keyOf(part);
    switch (thing?.is) {
      case "input":
        return this.#readInput(part);
      case "util":
        return part.kind === "method" && part.name === "parseJson" ? argument : undefined;
      case "params":
        return key === "path" || key === "querystring" || key === "header"
          ? { is: "parameters", place: key }
          : undefined;
      case "parameters":
      case "stageVariables":
      case "context":
        return key === undefined ? undefined : this.#readNamed(thing, key);
      case "body":
        return stepInBody(thing.shape, part);
      case undefined:
        return undefined;
    }
  }

  #readNamed(thing: Named, key: string): Thing | undefined {
    switch (thing.is) {
      case "parameters":
        this.#inputs.add(thing.place, key);
        return undefined;
      case "stageVariables":
        this.#inputs.stageVariables.add(key);
        return undefined;
      case "context":
        return { is: "context", path: thing.path === "" ? key : `${thing.path}.${key}` };
    }
  }

  #readInput(part: ReferencePart): Thing | undefined {
    const { body } = this.#inputs;
    if (part.kind === "property" && part.name === "body") return { is: "body", shape: body };
    if (part.kind !== "method") return undefined;
    const text = literalOf(part);
    if (part.name === "path" || part.name === "json")
      return text === undefined ? undefined : { is: "body", shape: body.at(text) };
    if (part.name !== "params") return undefined;
    if (text !== undefined) this.#inputs.addAnywhere(text);
    return part.parameters.length === 0 ? { is: "params" } : undefined;
  }
}

function stepInBody(shape: Shape, part: ReferencePart): Thing | undefined {
  if (isByNumber(part) || (part.kind === "method" && /^(?:size|iterator)$/.test(part.name)))
    return { is: "body", shape: shape.element() };
  const key = keyOf(part);
  if (key === undefined || (part.kind === "property" && OWN_PROPERTIES.has(key))) return undefined;
  return { is: "body", shape: shape.member(key) };
}

function isByNumber(part: ReferencePart): boolean {
  if (part.kind === "index") return part.argument.kind === "integer";
  return part.kind === "method" && part.name === "get" && part.parameters[0]?.kind === "integer";
}

/** The member that a part asks for: `.name`, `.get("name")`, `.containsKey("name")` or `["name"]`. */
function keyOf(part: ReferencePart): string | undefined {
  if (part.kind === "property") return part.name;
  if (part.kind === "method" && !/^(?:get|containsKey)$/.test(part.name)) return undefined;
  return literalOf(part);
}

/** The text that a part is given, where it is written out. */
function literalOf(part: ReferencePart): string | undefined {
  const [argument] = argumentsOf(part);
  return argument?.kind === "string" && argument.nodes === null ? argument.text : undefined;
}

function argumentsOf(part: ReferencePart): readonly ValueNode[] {
  if (part.kind === "method") return part.parameters;
  return part.kind === "index" ? [part.argument] : [];
}

function operandsOf(
  node: Extract<ExpressionNode, { kind: "binary" | "range" | "list" | "map" }>,
): readonly ExpressionNode[] {
  switch (node.kind) {
    case "binary":
      return [node.left, node.right];
    case "range":
      return [node.first, node.last];
    case "list":
      return node.items;
    case "map":
      return node.entries.flatMap(({ key, value }) => [key, value]);
  }
}
