import type { FieldMessage } from "./field.tsx";

/** Everything that a one-text field needs: what it is called, what it holds, what there is to say of it. */
export interface FieldControl {
  readonly label: string;
  readonly aside?: string;
  readonly help?: string;
  readonly value: string;
  readonly messages: readonly FieldMessage[];
  readonly edit: (value: string) => void;
  readonly leave: () => void;
  readonly ref: (control: { focus: () => void } | null) => void;
}
