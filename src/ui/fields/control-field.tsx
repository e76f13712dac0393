import type { ReactNode } from "react";
import type { FieldControl } from "./field-control.ts";
import { Field } from "./field.tsx";
import type { Message } from "../messages/message-line.tsx";
import { showInvisibleInLine } from "../show-invisible.ts";

interface ControlFieldProps {
  readonly control: FieldControl;
  readonly children: ReactNode;
}

/** What stands around the control of a one-text field: its name, its explanation, what there is to say of its value. */
export function ControlField({ control, children }: ControlFieldProps) {
  const { name, label, explain, aside, isFaded, value, messages } = control;
  const shown = showInvisibleInLine(value);
  return (
    <Field
      name={name}
      label={label}
      explain={explain}
      aside={aside}
      isFaded={isFaded}
      messages={shown === value ? messages : [...messages, unseenIn(shown)]}
    >
      {children}
    </Field>
  );
}

/** What a line of text does not show: a break, a control character, what turns the direction. */
function unseenIn(shown: string): Message {
  return { key: "unseen", severity: "info", text: `Holds characters that are not seen here: ${shown}` };
}
