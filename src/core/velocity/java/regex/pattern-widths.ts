import { patternError } from "./pattern-error.ts";
import type { PatternNode } from "./pattern-node.ts";

/** The least and most UTF-16 units that a node can match, as Java reckons them: in 32 bits. */
export interface Widths {
  readonly least: number;
  readonly most: number;
}

const WITHOUT_END = 2 ** 31 - 1;

/**
 * How far a look-behind has to look. Throws where Java finds no bound, which it notices by an overflow only: the first
 * endless repetition of one unit passes.
 */
export function boundedWidths(node: PatternNode): Widths {
  return addWidths({ least: 0, most: 0 }, node);
}

function addWidths(before: Widths, node: PatternNode): Widths {
  switch (node.is) {
    case "sequence":
      return node.parts.reduce(addWidths, before);
    case "either":
      return node.options.map((option) => addWidths(before, option)).reduce(widest);
    case "unit":
      return { least: before.least + node.width, most: (before.most + node.width) | 0 };
    case "place":
    case "look":
      return before;
    case "group":
    case "atomic":
      return addWidths(before, node.body);
    case "reference":
      throw patternError(NO_BOUND);
    case "repeat":
      return addRepeated(before, node);
  }
}

const NO_BOUND = "Look-behind group does not have an obvious maximum length";

function addRepeated(before: Widths, { body, count }: Extract<PatternNode, { is: "repeat" }>): Widths {
  const { least, most } = boundedWidths(body);
  const times = Math.min(count.most, WITHOUT_END);
  const after = (Math.imul(most, times) + before.most) | 0;
  const isPlainLoop = body.is === "unit" && count.mode === "greedy" && count.most === Infinity && count.least < 2;
  if (after < before.most && !isPlainLoop) throw patternError(NO_BOUND);
  return { least: before.least + least * count.least, most: after };
}

function widest(a: Widths, b: Widths): Widths {
  return { least: Math.min(a.least, b.least), most: Math.max(a.most, b.most) };
}
