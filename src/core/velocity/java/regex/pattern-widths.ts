import { patternError } from "./syntax/pattern-error.ts";
import type { Count, PatternNode } from "./syntax/pattern-node.ts";

/** The least and most UTF-16 units that a node can match, as Java reckons them: in 32 bits. */
export interface Widths {
  readonly least: number;
  readonly most: number;
}

/** What Java finds out about a chain of nodes. */
interface Study extends Widths {
  /** Whether the most is known. Java notices by an overflow only, and not everywhere. */
  readonly isBounded: boolean;
  /** Whether it can match in one way only. */
  readonly isFixed: boolean;
}

const NOTHING_YET: Study = { least: 0, most: 0, isBounded: true, isFixed: true };
const WITHOUT_END = 2 ** 31 - 1;

/** How far a look-behind has to look. Throws where Java finds no bound. */
export function boundedWidths(node: PatternNode): Widths {
  const { least, most, isBounded } = study([node]);
  if (!isBounded) throw patternError("Look-behind group does not have an obvious maximum length");
  return { least, most };
}

/** Whether a node can match nothing but emptiness, and in one way only. */
export function isAlwaysEmpty(node: PatternNode): boolean {
  const { most, isFixed } = study([node]);
  return isFixed && most === 0;
}

/** What a chain of nodes is, each reckoned onto those before it. */
function study(chain: readonly PatternNode[]): Study {
  let before = NOTHING_YET;
  const rest = chain.toReversed();
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (node.is === "sequence") rest.push(...node.parts.toReversed());
    else if (node.is === "group") rest.push(node.body);
    else {
      const options = optionsOf(node);
      // What follows a choice is reckoned by itself.
      if (options !== null)
        return plus(plus(before, widest(options.map((option) => study([option])))), study(rest.toReversed()));
      before = addNode(before, node);
    }
  }
  return before;
}

type Leaf = Exclude<PatternNode, { is: "sequence" | "group" }>;

/** The branches of a choice; a group that may be absent is one too. */
function optionsOf(node: Leaf): readonly PatternNode[] | null {
  if (node.is === "either") return node.options;
  const isAbsentGroup = node.is === "repeat" && node.count.sign === "?" && isGroup(node);
  return isAbsentGroup ? [node.body, { is: "sequence", parts: [] }] : null;
}

function addNode(before: Study, node: Leaf): Study {
  switch (node.is) {
    case "unit":
      return { ...before, least: before.least + node.width, most: (before.most + node.width) | 0 };
    case "atomic":
      return plus(before, study([node.body]));
    case "reference":
      return { ...before, isBounded: false };
    case "repeat":
      return addRepeated(before, node);
    case "place":
    case "look":
    case "either":
      return before;
  }
}

type Repeat = Extract<PatternNode, { is: "repeat" }>;

function isGroup({ isGrouped, count }: Repeat): boolean {
  return isGrouped && count.mode !== "possessive";
}

function addRepeated(before: Study, node: Repeat): Study {
  const body = study([node.body]);
  const { count } = node;
  if (count.sign === "?") return { ...before, most: (before.most + body.most) | 0, isFixed: false };
  if (isPlainLoop(node))
    return { ...before, least: before.least + count.least, most: (before.most + WITHOUT_END) | 0, isFixed: false };
  if (isGroup(node) && !body.isFixed) return { ...before, isBounded: false, isFixed: false };
  return addTimes(before, body, count);
}

/** A single unit, repeated by `*` or `+`. */
function isPlainLoop({ body, count }: Repeat): boolean {
  return body.is === "unit" && count.mode === "greedy" && (count.sign === "*" || count.sign === "+");
}

/** The most that Java takes for a least that overflows. */
const VERY_LONG = 0xf_ff_ff_ff;

function addTimes(before: Study, body: Study, { least, most }: Count): Study {
  const leastAfter = (Math.imul(body.least, least) + before.least) | 0;
  const mostAfter = (Math.imul(body.most, Math.min(most, WITHOUT_END)) + before.most) | 0;
  return {
    least: leastAfter < before.least ? VERY_LONG : leastAfter,
    most: mostAfter,
    isBounded: before.isBounded && body.isBounded && mostAfter >= before.most,
    isFixed: before.isFixed && body.isFixed && least === most,
  };
}

function widest(studies: readonly Study[]): Study {
  return {
    least: Math.min(...studies.map(({ least }) => least)),
    most: Math.max(...studies.map(({ most }) => most)),
    isBounded: studies.every(({ isBounded }) => isBounded),
    isFixed: false,
  };
}

function plus(a: Study, b: Study): Study {
  return {
    least: a.least + b.least,
    most: (a.most + b.most) | 0,
    isBounded: a.isBounded && b.isBounded,
    isFixed: a.isFixed && b.isFixed,
  };
}
