/**
 * The tree of a template. `start` and `end` are offsets in the template's text (of strings that hold templates too), so that
 * every character of output can be traced back. `literal` is what prints where a node is not carried out.
 */
export interface Spanned {
  readonly start: number;
  readonly end: number;
}

/** What a template is made of, in order. */
export type Node = TextNode | CommentNode | ReferenceNode | SetNode | IfNode | DirectiveNode | ErrorNode;

/** Text that prints as it is: plain, escaped (`\#if`, `\\`), or a raw block (`#[[ … ]]#`). */
export interface TextNode extends Spanned {
  readonly kind: "text";
  readonly text: string;
}

/** `## …`, `#* … *#`. What stood in front of it in the same token (a `$`) prints. */
export interface CommentNode extends Spanned {
  readonly kind: "comment";
  readonly text: string;
}

/** `$name.property.method(…)[…]`, as a statement or as a value. */
export interface ReferenceNode extends Spanned {
  readonly kind: "reference";
  /**
   * `word`: a name that no `$` precedes (`null` in arguments): it prints as written and is null. `void`: `$\!name`, which is
   * never looked up.
   */
  readonly form: "plain" | "quiet" | "word" | "void";
  readonly name: string;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly parts: readonly ReferencePart[];
  /** What prints before the value: half of the backslashes, and `$` and `#` in front. */
  readonly before: string;
  /** An odd number of backslashes: the reference prints as written, without them. */
  readonly isEscaped: boolean;
  readonly literal: string;
}

export type ReferencePart = PropertyPart | MethodPart | IndexPart;

export interface PropertyPart extends Spanned {
  readonly kind: "property";
  readonly name: string;
}

export interface MethodPart extends Spanned {
  readonly kind: "method";
  readonly name: string;
  /** Its parentheses follow at once, and end where the part does. */
  readonly nameEnd: number;
  readonly parameters: readonly ValueNode[];
}

export interface IndexPart extends Spanned {
  readonly kind: "index";
  readonly argument: ValueNode;
}

/** What can stand as an argument, an element, a key or a value. */
export type ValueNode =
  | ReferenceNode
  | StringNode
  | IntegerNode
  | DecimalNode
  | BooleanNode
  | ListNode
  | RangeNode
  | MapNode;

export interface StringNode extends Spanned {
  readonly kind: "string";
  text: string;
  /** A double-quoted string with `$` or `#` in it is a template. */
  nodes: readonly Node[] | null;
}

export interface IntegerNode extends Spanned {
  readonly kind: "integer";
  readonly text: string;
}

export interface DecimalNode extends Spanned {
  readonly kind: "decimal";
  readonly value: number;
}

export interface BooleanNode extends Spanned {
  readonly kind: "boolean";
  readonly value: boolean;
}

export interface ListNode extends Spanned {
  readonly kind: "list";
  readonly items: readonly ValueNode[];
}

export interface RangeNode extends Spanned {
  readonly kind: "range";
  readonly first: ValueNode;
  readonly last: ValueNode;
}

export interface MapNode extends Spanned {
  readonly kind: "map";
  readonly entries: readonly { readonly key: ValueNode; readonly value: ValueNode }[];
}

/** What can stand in `#if (…)` and right of `=`. */
export type ExpressionNode = ValueNode | BinaryNode | NotNode | GroupNode;

export type BinaryOperator = "||" | "&&" | "==" | "!=" | "<" | "<=" | ">" | ">=" | "+" | "-" | "*" | "/" | "%";

export interface BinaryNode extends Spanned {
  readonly kind: "binary";
  readonly operator: BinaryOperator;
  readonly left: ExpressionNode;
  readonly right: ExpressionNode;
  /** What is put into a text where the value is null: the right side with the blanks around it (Velocity 1.7). */
  readonly literal: Spanned;
}

export interface NotNode extends Spanned {
  readonly kind: "not";
  readonly operand: ExpressionNode;
}

/** `( … )` */
export interface GroupNode extends Spanned {
  readonly kind: "group";
  readonly inner: ExpressionNode;
  readonly literal: Spanned;
}

/** It begins with the blanks that it takes along, and ends with the rest of its line. */
export interface SetNode extends Spanned {
  readonly kind: "set";
  /** `#set` or `#{set}` */
  readonly keyword: Spanned;
  /** From its `(` to its `)`. */
  readonly parentheses: Spanned;
  readonly target: ReferenceNode;
  readonly value: ExpressionNode;
}

export interface IfNode extends Spanned {
  readonly kind: "if";
  readonly branches: readonly IfBranch[];
  readonly otherwise: readonly Node[] | null;
  /** Of `otherwise`. */
  readonly elseKeyword: Spanned | null;
  /** `null` where it is missing. */
  readonly endKeyword: Spanned | null;
}

export interface IfBranch extends Spanned {
  /** `#if` or `#elseif` */
  readonly keyword: Spanned;
  /** From the condition's `(` to its `)`; `null` where it cannot be parsed. */
  readonly parentheses: Spanned | null;
  readonly condition: ExpressionNode;
  readonly body: readonly Node[];
}

/** A word among a directive's arguments: the `in` of `#foreach`, the name in `#macro`. */
export interface WordNode extends Spanned {
  readonly kind: "word";
  readonly text: string;
}

export type ArgumentNode = ValueNode | WordNode;

/** Any directive but `#set` and `#if`: those that do something are named in the renderer's table, others print `literal`. */
export interface DirectiveNode extends Spanned {
  readonly kind: "directive";
  readonly name: string;
  /** `#name` or `#{name}` */
  readonly keyword: Spanned;
  /** From its `(` to its `)`; `null` where there are none, or they cannot be parsed. */
  readonly parentheses: Spanned | null;
  readonly parameters: readonly ArgumentNode[];
  /** `null` where the directive takes none. */
  readonly body: readonly Node[] | null;
  /** The `#end` of its body; `null` where it is missing. */
  readonly endKeyword: Spanned | null;
  readonly literal: string;
}

/** What could not be parsed; only in the tree for editors. */
export interface ErrorNode extends Spanned {
  readonly kind: "error";
}
