import type { LedgerId } from "../fidelity/ledger.ts";
import type { Node } from "../nodes/node.ts";
import type { LoopScope } from "./directives/loop-scope.ts";
import type { Evaluator } from "./evaluate/evaluator.ts";
import type { Limits } from "./limits.ts";
import type { Note } from "./note.ts";
import type { Read } from "./origins/read.ts";
import type { Tracer } from "./origins/tracer.ts";
import type { Variables } from "./variables.ts";

/** What carrying out a directive or a reference needs of the renderer around it. */
export interface Surroundings {
  readonly text: string;
  readonly limits: Limits;
  readonly variables: Variables;
  readonly evaluator: Evaluator;
  /** Carries out nodes in order. */
  render(nodes: readonly Node[]): void;
  /** Follows where values come from, if that was asked for. */
  readonly tracer: Tracer | undefined;
  /** Adds to the output, in the name of a node, and tells what it was read from. */
  write(text: string, node: Node, reads?: readonly Read[]): void;
  /** What something writes, instead of writing it. */
  capture(write: () => void): string;
  /** Runs until `#break`; false if it came. What is meant for others goes on. */
  untilStopped(run: () => void, scope?: LoopScope): boolean;
  rely(id: LedgerId): void;
  note(code: Note["code"], message: string, place: { readonly start: number; readonly end: number }): void;
}
