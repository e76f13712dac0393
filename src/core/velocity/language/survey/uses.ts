import type {
  DirectiveNode,
  ExpressionNode,
  IfBranch,
  IfNode,
  Node,
  RangeNode,
  ReferenceNode,
  SetNode,
  StringNode,
} from "../../nodes/node.ts";

/** A block, and the one around it. */
export interface Scope {
  readonly node: IfNode | DirectiveNode;
  readonly parent: Scope | null;
}

/** What a reference is there for. */
export type Role = "printed" | "interpolated" | "condition" | "value" | "target" | "source";

/** A reference, and where it stands. */
export interface ReferenceUse {
  readonly node: ReferenceNode;
  readonly role: Role;
  readonly scope: Scope | null;
  /** How many double-quoted strings are around it. */
  readonly quotes: number;
  /** Whether the text around it has opened a JSON string that is still open; only what prints knows. */
  readonly isInJsonString: boolean;
}

/** What gives a variable its value. */
export interface Assignment {
  readonly by: "set" | "foreach" | "define";
  readonly name: string;
  readonly nameStart: number;
  readonly node: SetNode | DirectiveNode;
  /** The right side, or what a loop goes over. */
  readonly value: ExpressionNode | null;
  /** From where to where in the template it can be read. */
  readonly from: number;
  readonly to: number;
  readonly scope: Scope | null;
}

/** A condition of `#if` or `#elseif`. */
export interface ConditionUse {
  readonly branch: IfBranch;
  readonly scope: Scope | null;
}

/** A directive among its neighbours. */
export interface DirectiveUse {
  readonly node: DirectiveNode;
  readonly siblings: readonly Node[];
  readonly index: number;
  readonly scope: Scope | null;
  readonly quotes: number;
}

/** All that a template's tree holds, in the order of the text. */
export interface Survey {
  readonly references: readonly ReferenceUse[];
  readonly assignments: readonly Assignment[];
  readonly sets: readonly { readonly node: SetNode; readonly scope: Scope | null; readonly quotes: number }[];
  readonly conditions: readonly ConditionUse[];
  readonly ifs: readonly { readonly node: IfNode; readonly scope: Scope | null }[];
  readonly directives: readonly DirectiveUse[];
  readonly ranges: readonly RangeNode[];
  readonly strings: readonly { readonly node: StringNode; readonly quotes: number }[];
}
