import { JavaObject } from "../../values/java-object.ts";
import type { Node } from "../../nodes/node.ts";

/** What `#define` makes: nodes that are carried out each time the reference prints. */
export class Block extends JavaObject {
  readonly nodes: readonly Node[];
  /** How often it is being carried out within itself. */
  depth = 0;

  constructor(nodes: readonly Node[], print: (block: Block) => string) {
    super("org.apache.velocity.runtime.directive.Block$Reference", new Map(), () => print(this));
    this.nodes = nodes;
  }
}
