import { useController, type UseFormReturn } from "react-hook-form";
import type { Draft } from "../core/integration/draft/draft.ts";
import { FIELDS, type FieldName } from "../core/integration/fields/fields.ts";
import { useDraftState } from "./draft-context.ts";
import { useFieldWords, type FieldWords } from "./findings/use-field-words.ts";

/** The fields that are one text in the form. */
export type TextFieldName = { [N in FieldName]: Draft[N] extends string ? N : never }[FieldName];

/** One text field of the draft, with what the field table says of it and what is found at it. */
export interface DraftField extends FieldWords {
  readonly name: TextFieldName;
  readonly label: string;
  /** Its name on the wire. */
  readonly aside: string;
  readonly value: string;
  readonly edit: (value: string) => void;
  readonly leave: () => void;
  /** For the control: the form focuses it when a problem is followed. */
  readonly ref: (control: { focus: () => void } | null) => void;
}

/** Renders again when the field's text changes, or what is said of it. */
export function useDraftField(name: TextFieldName): DraftField {
  const { form } = useDraftState();
  const { field } = useController({ control: form.control, name });
  const words = useFieldWords(name);
  const { label, wire } = FIELDS[name];
  return {
    name,
    label,
    aside: wire,
    value: field.value,
    ...words,
    edit: (value) => {
      forgetLoadedEmpty(form, name);
      field.onChange(value);
    },
    leave: field.onBlur,
    ref: field.ref,
  };
}

/** From its first edit on, a field that was loaded empty is absent when it is empty. */
export function forgetLoadedEmpty({ getValues, setValue }: UseFormReturn<Draft>, name: FieldName): void {
  const names = getValues("loadedEmpty");
  if (names.includes(name))
    setValue(
      "loadedEmpty",
      names.filter((other) => other !== name),
    );
}
