import { describeDefault } from "../../core/integration/defaults.ts";
import { timeoutBoundsFor } from "../../core/integration/timeout-bounds.ts";
import { useDerived } from "../../state/use-derived.ts";
import { useDraftField } from "../../state/use-draft-field.ts";
import { withHint } from "../../ui/field-control.ts";
import { TextField } from "../../ui/text-field.tsx";
import { describeDuration } from "./describe-duration.ts";

/** How long API Gateway waits. What is typed stays as it is, a number or not. */
export function TimeoutField() {
  const control = useDraftField("timeoutInMillis");
  const longest = useDerived(({ draft }) => timeoutBoundsFor(draft.responseTransferMode).longest);
  const isFine = control.messages.every(({ severity }) => severity === "info");
  return (
    <TextField
      control={isFine ? withHint(control, describeRange(longest)) : control}
      placeholder={describeDefault("timeoutInMillis")}
      inputMode="numeric"
      unit={describeDuration(control.value || describeDefault("timeoutInMillis"))}
    />
  );
}

function describeRange(longest: number): string {
  const range = `50 to ${longest.toLocaleString("en")}`;
  return longest > 29_000 ? `${range}, as the response is streamed.` : `${range}; more where the quota was raised.`;
}
