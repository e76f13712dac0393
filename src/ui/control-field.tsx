import type { ReactNode } from "react";
import type { FieldControl } from "./field-control.ts";
import { Field } from "./field.tsx";

interface ControlFieldProps {
  readonly control: FieldControl;
  readonly children: ReactNode;
}

/** What stands around the control of a one-text field: its name, its explanation, what there is to say of its value. */
export function ControlField({ control: { name, label, help, aside, messages }, children }: ControlFieldProps) {
  return (
    <Field name={name} label={label} help={help} aside={aside} messages={messages}>
      {children}
    </Field>
  );
}
