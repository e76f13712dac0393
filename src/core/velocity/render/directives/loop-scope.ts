import { defineMethods, plain } from "../../methods/define-methods.ts";
import { MAP_METHODS } from "../../methods/collections/map-methods.ts";
import { JavaObject } from "../../values/java-object.ts";
import { JavaMap } from "../../values/java-map.ts";
import type { MapClass } from "../../values/map-class.ts";
import type { MethodTable } from "../../values/method.ts";
import type { Value } from "../../values/value.ts";

const LOOP_SCOPE: MapClass = {
  className: "org.apache.velocity.runtime.directive.ForeachScope",
  entryClassName: "java.util.HashMap$Node",
  order: "hash",
  absent: null,
  isSilent: false,
};

/** `$foreach`: where a loop stands. It is a map too, whose values an inner loop's inherits. */
export class LoopScope extends JavaMap {
  index = -1;
  hasNext = false;
  readonly parent: LoopScope | null;
  /** What `$foreach` was before the outermost loop. */
  readonly replaced: Value;
  override readonly methods: MethodTable<never> = LOOP_METHODS;

  constructor(before: Value) {
    super(LOOP_SCOPE);
    this.parent = before instanceof LoopScope ? before : null;
    this.replaced = before instanceof LoopScope ? null : before;
  }

  override get(key: Value): Value {
    return this.has(key) ? super.get(key) : (this.parent?.get(key) ?? null);
  }
}

const LOOP_METHODS: MethodTable<LoopScope> = new Map([
  ...MAP_METHODS,
  ...defineMethods<LoopScope>([
    ["getIndex", plain((self) => self.index)],
    ["getCount", plain((self) => self.index + 1)],
    ["hasNext", plain((self) => self.hasNext)],
    ["getHasNext", plain((self) => self.hasNext)],
    ["isFirst", plain((self) => self.index < 1)],
    ["getFirst", plain((self) => self.index < 1)],
    ["isLast", plain((self) => !self.hasNext)],
    ["getLast", plain((self) => !self.hasNext)],
    ["getParent", plain((self) => self.parent)],
    ["getTopmost", plain((self) => topmost(self))],
    ["getInfo", plain((self) => toInfo(self))],
    ["getReplaced", plain((self) => topmost(self).replaced)],
  ]),
]);

function topmost(scope: LoopScope): LoopScope {
  let top = scope;
  while (top.parent !== null) top = top.parent;
  return top;
}

/** `$foreach.info` */
function toInfo(scope: LoopScope): JavaObject {
  let depth = 1;
  for (let { parent } = scope; parent !== null; parent = parent.parent) depth++;
  return new JavaObject(
    "org.apache.velocity.runtime.directive.Scope$Info",
    defineMethods<JavaObject>([
      ["getDepth", plain(() => depth)],
      ["getName", plain(() => "foreach")],
      ["getType", plain(() => "block")],
    ]),
  );
}
