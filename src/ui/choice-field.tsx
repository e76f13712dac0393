import { Choice } from "./choice.tsx";
import type { FieldControl } from "./field-control.ts";
import { Field } from "./field.tsx";
import type { Option } from "./to-options.ts";

interface ChoiceFieldProps {
  readonly control: FieldControl;
  readonly options: readonly Option[];
  readonly none?: string;
}

/** A field that is one of a few values. */
export function ChoiceField({ control, options, none }: ChoiceFieldProps) {
  const { label, help, aside, messages, value, edit, leave, ref } = control;
  return (
    <Field label={label} help={help} aside={aside} messages={messages}>
      <Choice
        label={label}
        value={value}
        options={options}
        none={none}
        onChange={edit}
        onBlur={leave}
        controlRef={ref}
      />
    </Field>
  );
}
