import Autosuggest from "@cloudscape-design/components/autosuggest";
import { ControlField } from "./control-field.tsx";
import { isInvalid, type FieldControl } from "./field-control.ts";
import type { Option } from "./to-options.ts";

interface SuggestFieldProps {
  readonly control: FieldControl;
  readonly options: readonly Option[];
  readonly placeholder?: string;
}

/** A field of one line of text that can be completed; any other text will do as well. */
export function SuggestField({ control, options, placeholder }: SuggestFieldProps) {
  const { label, value, edit, leave, ref } = control;
  return (
    <ControlField control={control}>
      <Autosuggest
        ref={ref}
        ariaLabel={label}
        value={value}
        options={options}
        placeholder={placeholder}
        invalid={isInvalid(control)}
        enteredTextLabel={(text) => `Use: ${text}`}
        clearAriaLabel={`Clear ${label}`}
        onChange={({ detail }) => edit(detail.value)}
        onBlur={leave}
      />
    </ControlField>
  );
}
