import type { DraftField } from "../../state/use-draft-field.ts";

/** The class of a button whose label draws an error, or a warning. */
export function severityOf({ messages }: DraftField): string {
  const worst = (["error", "warning"] as const).find((severity) => messages.some((one) => one.severity === severity));
  return worst === undefined ? "" : `target-${worst}`;
}
