import Textarea from "@cloudscape-design/components/textarea";
import { ControlField } from "./control-field.tsx";
import "./long-text-field.css";
import { isInvalid, type FieldControl } from "./field-control.ts";

/** Characters that fit on a line of the form's column, about. */
const LINE = 44;

/** Text that is written from right to left reads so. */
const DIRECTION = { dir: "auto" } as const;

/** A field of one long line: it wraps, so that all of it is seen. A line break that is pasted is left out. */
export function LongTextField({ control, placeholder }: { control: FieldControl; placeholder?: string }) {
  const { value, edit, leave, ref } = control;
  return (
    <ControlField control={control}>
      <div className="long-text">
        <Textarea
          ref={ref}
          value={value}
          rows={Math.max(1, Math.min(4, Math.ceil((value.length + 1) / LINE)))}
          placeholder={placeholder}
          nativeTextareaAttributes={DIRECTION}
          spellcheck={false}
          autoComplete={false}
          disableBrowserAutocorrect
          invalid={isInvalid(control)}
          onChange={({ detail }) => edit(detail.value.replace(/[\r\n]+/g, ""))}
          onBlur={leave}
        />
      </div>
    </ControlField>
  );
}
