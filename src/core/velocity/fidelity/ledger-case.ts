/** A template that shows a behaviour, rendered in the `LEDGER_SITUATION`. */
export interface LedgerCase {
  readonly template: string;
  /** What it renders to; `null` where the render fails. */
  readonly output: string | null;
  /** The payload, where it is another than the situation's. */
  readonly body?: string;
  /** What Velocity 1.7 gives instead, where this engine knowingly differs. */
  readonly velocity?: string | null;
}

/** A template and what it prints, with another payload if need be. */
export function prints(template: string, output: string, body?: string): LedgerCase {
  return { template, output, body };
}

/** A template that is refused, or fails while it renders. */
export function fails(template: string, body?: string): LedgerCase {
  return { template, output: null, body };
}

/** A template that renders otherwise here than with Velocity 1.7. */
export function differs(
  template: string,
  to: { readonly output: string | null; readonly velocity: string | null; readonly body?: string },
): LedgerCase {
  return { template, ...to };
}
