import { Choice } from "./choice.tsx";
import { ControlField } from "./control-field.tsx";
import type { FieldControl } from "./field-control.ts";
import type { Option } from "./to-options.ts";

interface ChoiceFieldProps {
  readonly control: FieldControl;
  readonly options: readonly Option[];
  readonly none?: string;
}

/** A field that is one of a few values. */
export function ChoiceField({ control, options, none }: ChoiceFieldProps) {
  const { value, edit, leave, ref } = control;
  return (
    <ControlField control={control}>
      <Choice value={value} options={options} none={none} onChange={edit} onBlur={leave} controlRef={ref} />
    </ControlField>
  );
}
