import type { Value } from "../../values/value.ts";
import { GatewayOrigins } from "./gateway-origins.ts";
import { NO_ORIGIN, type Origin, originOfAll } from "./origin.ts";
import { Origins } from "./origins.ts";
import type { Read } from "./read.ts";

/** Follows where values come from while a template is rendered. */
export class Tracer {
  readonly origins = new Origins();
  readonly gateway: GatewayOrigins;
  /** Of the value that was given last. */
  last: Origin = NO_ORIGIN;
  /** What the text that is put together right now was made of. */
  #written: Origin[] | null = null;

  /** Takes the scope that the render begins with. */
  constructor(scope: ReadonlyMap<string, Value>) {
    this.gateway = new GatewayOrigins(scope, this.origins);
  }

  /** Told of what is written on the side. */
  wrote(reads: readonly Read[]): void {
    this.#written?.push({ reads });
  }

  /** Gives a text and what was written into it. What only decided whether it is written (a condition, a loop's list) does not count. */
  traceText(give: () => Value): { readonly value: Value; readonly origin: Origin } {
    const before = this.#written;
    const written: Origin[] = [];
    this.#written = written;
    try {
      return { value: give(), origin: originOfAll(written) };
    } finally {
      this.#written = before;
    }
  }
}
