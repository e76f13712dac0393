import type { LoopScope } from "./loop-scope.ts";

/** `#break` and `#stop` on their way out. Thrown inside the renderer, never out of it. */
export class Stop extends Error {
  /** What ends: the nearest loop or block, one loop, or all. */
  readonly target: "nearest" | "all" | LoopScope;

  constructor(target: "nearest" | "all" | LoopScope) {
    super("stop");
    this.name = "Stop";
    this.target = target;
  }
}
