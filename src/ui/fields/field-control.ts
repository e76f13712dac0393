import type { Message } from "../messages/message-line.tsx";

/** Everything that a one-text field needs: what it is called, what it holds, what there is to say of it. */
export interface FieldControl {
  /** Told to whoever asks which field the focus is in, as `data-field`. */
  readonly name: string;
  readonly label: string;
  readonly aside?: string;
  /** Shows at more length what the field is for. */
  readonly explain?: () => void;
  /** Whether it has no effect as things stand; it can be edited all the same. */
  readonly isFaded?: boolean;
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

/** The same field with one thing more to say of it. */
export function withHint<C extends FieldControl>(control: C, text: string): C {
  return { ...control, messages: [...control.messages, { key: "hint", severity: "info", text }] };
}
