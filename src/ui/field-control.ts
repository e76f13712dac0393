import type { Message } from "./message-line.tsx";

/** Everything that a one-text field needs: what it is called, what it holds, what there is to say of it. */
export interface FieldControl {
  /** Told to whoever asks which field the focus is in, as `data-field`. */
  readonly name: string;
  readonly label: string;
  readonly aside?: string;
  readonly help?: string;
  readonly value: string;
  readonly messages: readonly Message[];
  readonly edit: (value: string) => void;
  readonly leave: () => void;
  readonly ref: (control: { focus: () => void } | null) => void;
}

/** Whether something is wrong with what it holds. */
export function isInvalid({ messages }: FieldControl): boolean {
  return messages.some(({ severity }) => severity === "error");
}
