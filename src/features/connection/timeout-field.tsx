import { describeDefault } from "../../core/integration/fields/defaults.ts";
import { timeoutBoundsFor } from "../../core/integration/fields/timeout-bounds.ts";
import { useDerived } from "../../state/use-derived.ts";
import { useDraftField } from "../../state/use-draft-field.ts";
import { withHint } from "../../ui/fields/field-control.ts";
import { TextField } from "../../ui/fields/text-field.tsx";
import { describeDuration } from "./describe-duration.ts";

/** How long API Gateway waits. What is typed stays as it is, a number or not. */
export function TimeoutField() {
  const control = useDraftField("timeoutInMillis");
  const transferMode = useDerived(({ draft }) => draft.responseTransferMode);
  const isFine = control.messages.every(({ severity }) => severity === "info");
  return (
    <TextField
      control={isFine ? withHint(control, describeRange(transferMode)) : control}
      placeholder={describeDefault("timeoutInMillis")}
      inputMode="numeric"
      unit={describeDuration(control.value || describeDefault("timeoutInMillis"))}
    />
  );
}

function describeRange(transferMode: string): string {
  const { shortest, longest } = timeoutBoundsFor(transferMode);
  const range = `${shortest} to ${longest.toLocaleString("en")}`;
  return transferMode === "STREAM"
    ? `${range}, as the response is streamed.`
    : `${range}; more where the quota was raised.`;
}
