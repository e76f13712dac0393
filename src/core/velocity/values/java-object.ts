import type { MethodTable } from "./method.ts";

/** Any other object: `$input`, `$util`, a class, a loop's scope. It has what its table of methods says, and nothing else. */
export class JavaObject {
  readonly is = "object";
  readonly className: string;
  readonly methods: MethodTable<never>;
  /** What `toString()` gives. */
  readonly print: () => string;

  constructor(className: string, methods: MethodTable<never>, print: () => string = () => "") {
    this.className = className;
    this.methods = methods;
    this.print = print;
  }
}
