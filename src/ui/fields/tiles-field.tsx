import { ControlField } from "./control-field.tsx";
import type { FieldControl } from "./field-control.ts";
import { Tiles } from "./tiles.tsx";
import type { Option } from "./to-options.ts";

interface TilesFieldProps {
  readonly control: FieldControl;
  readonly options: readonly Option[];
  readonly isLiteral?: boolean;
}

/** A field that is one of a few values, all in sight. */
export function TilesField({ control, options, isLiteral }: TilesFieldProps) {
  const { label, value, edit, leave, ref } = control;
  return (
    <ControlField control={control}>
      <Tiles
        label={label}
        value={value}
        options={options}
        isLiteral={isLiteral}
        onChange={edit}
        onBlur={leave}
        controlRef={ref}
      />
    </ControlField>
  );
}
