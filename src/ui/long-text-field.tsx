import Textarea from "@cloudscape-design/components/textarea";
import type { FieldControl } from "./field-control.ts";
import { Field } from "./field.tsx";

/** Characters that fit on a line of the form's column, about. */
const LINE = 44;

/** A field of one long line: it wraps, so that all of it is seen. A line break that is pasted is left out. */
export function LongTextField({ control, placeholder }: { control: FieldControl; placeholder?: string }) {
  const { label, help, aside, messages, value, edit, leave, ref } = control;
  return (
    <Field label={label} help={help} aside={aside} messages={messages}>
      <Textarea
        ref={ref}
        value={value}
        rows={Math.max(1, Math.min(4, Math.ceil((value.length + 1) / LINE)))}
        placeholder={placeholder}
        spellcheck={false}
        autoComplete={false}
        disableBrowserAutocorrect
        invalid={messages.some(({ severity }) => severity === "error")}
        onChange={({ detail }) => edit(detail.value.replace(/[\r\n]+/g, ""))}
        onBlur={leave}
      />
    </Field>
  );
}
