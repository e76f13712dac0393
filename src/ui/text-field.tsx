import Input from "@cloudscape-design/components/input";
import type { FieldControl } from "./field-control.ts";
import { Field } from "./field.tsx";

interface TextFieldProps {
  readonly control: FieldControl;
  readonly placeholder?: string;
  readonly inputMode?: "text" | "numeric" | "url";
}

/** A field of one line of text, taken as it is typed. */
export function TextField({ control, placeholder, inputMode = "text" }: TextFieldProps) {
  const { label, help, aside, messages, value, edit, leave, ref } = control;
  return (
    <Field label={label} help={help} aside={aside} messages={messages}>
      <Input
        ref={ref}
        value={value}
        placeholder={placeholder}
        inputMode={inputMode}
        spellcheck={false}
        autoComplete={false}
        invalid={messages.some(({ severity }) => severity === "error")}
        onChange={({ detail }) => edit(detail.value)}
        onBlur={leave}
      />
    </Field>
  );
}
