import Input from "@cloudscape-design/components/input";
import { ControlField } from "./control-field.tsx";
import { isInvalid, type FieldControl } from "./field-control.ts";

interface TextFieldProps {
  readonly control: FieldControl;
  readonly placeholder?: string;
  readonly inputMode?: "text" | "numeric" | "url";
}

/** A field of one line of text, taken as it is typed. */
export function TextField({ control, placeholder, inputMode = "text" }: TextFieldProps) {
  const { value, edit, leave, ref } = control;
  return (
    <ControlField control={control}>
      <Input
        ref={ref}
        value={value}
        placeholder={placeholder}
        inputMode={inputMode}
        spellcheck={false}
        autoComplete={false}
        invalid={isInvalid(control)}
        onChange={({ detail }) => edit(detail.value)}
        onBlur={leave}
      />
    </ControlField>
  );
}
