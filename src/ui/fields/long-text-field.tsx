import Textarea from "@cloudscape-design/components/textarea";
import { ControlField } from "./control-field.tsx";
import "./long-text-field.css";
import type { ReactNode } from "react";
import { isInvalid, type FieldControl } from "./field-control.ts";

/** Characters that fit on a line of the form's column, about. */
const LINE = 44;

/** Text that is written from right to left reads so; and the field grows by itself. */
const NATIVE = { dir: "auto", style: { resize: "none" } } as const;

interface LongTextFieldProps {
  readonly control: FieldControl;
  readonly placeholder?: string;
  /** Stands beside it, such as what inserts something. */
  readonly actions?: ReactNode;
  /** Stands right below, before what there is to say: it keeps its place while that comes and goes. */
  readonly below?: ReactNode;
}

/** A field of one long line: it wraps, so that all of it is seen. A line break that is pasted is left out. */
export function LongTextField({ control, placeholder, actions, below }: LongTextFieldProps) {
  const { value, edit, leave, ref } = control;
  return (
    <ControlField control={control}>
      <div className="long-text">
        <Textarea
          ref={ref}
          value={value}
          rows={Math.max(1, Math.min(4, Math.ceil((value.length + 1) / LINE)))}
          placeholder={placeholder}
          nativeTextareaAttributes={NATIVE}
          spellcheck={false}
          autoComplete={false}
          disableBrowserAutocorrect
          invalid={isInvalid(control)}
          onChange={({ detail }) => edit(detail.value.replace(/[\r\n]+/g, ""))}
          onBlur={leave}
        />
        {actions}
      </div>
      {below}
    </ControlField>
  );
}
