import Input from "@cloudscape-design/components/input";
import { ControlField } from "./control-field.tsx";
import "./text-field.css";
import { isInvalid, type FieldControl } from "./field-control.ts";

/** Text that is written from right to left reads so. */
const DIRECTION = { dir: "auto" } as const;

interface TextFieldProps {
  readonly control: FieldControl;
  readonly placeholder?: string;
  readonly inputMode?: "text" | "numeric" | "url";
  /** Stands beside it, such as what its number means. */
  readonly unit?: string;
}

/** A field of one line of text, taken as it is typed. */
export function TextField({ control, placeholder, inputMode = "text", unit }: TextFieldProps) {
  const { value, edit, leave, ref } = control;
  return (
    <ControlField control={control}>
      <div className={unit === undefined ? undefined : "text-field-with-unit"}>
        <Input
          ref={ref}
          value={value}
          placeholder={placeholder}
          inputMode={inputMode}
          spellcheck={false}
          autoComplete={false}
          invalid={isInvalid(control)}
          nativeInputAttributes={DIRECTION}
          onChange={({ detail }) => edit(detail.value)}
          onBlur={leave}
        />
        {unit !== undefined && <span className="text-field-unit">{unit}</span>}
      </div>
    </ControlField>
  );
}
