import { useController, type UseFormReturn } from "react-hook-form";
import type { Draft } from "../core/integration/draft.ts";
import { FIELDS, type FieldName } from "../core/integration/fields.ts";
import type { Finding } from "../core/integration/finding.ts";
import { useDraftState } from "./draft-context.ts";
import { useFindings } from "./use-derived.ts";

/** The fields that are one text in the form. */
export type TextFieldName = { [N in FieldName]: Draft[N] extends string ? N : never }[FieldName];

/** One text field of the draft, with what the field table says of it and what is found at it. */
export interface DraftField {
  readonly label: string;
  readonly help: string;
  readonly values: readonly string[];
  readonly value: string;
  readonly findings: readonly Finding[];
  readonly edit: (value: string) => void;
  readonly leave: () => void;
  /** For the control: the form focuses it when a problem is followed. */
  readonly ref: (control: { focus: () => void } | null) => void;
}

export function useDraftField(name: TextFieldName): DraftField {
  const { form } = useDraftState();
  const { field } = useController({ control: form.control, name });
  const findings = useFindings(name);
  const { label, help } = FIELDS[name];
  return {
    label,
    help,
    values: valuesOf(name),
    value: field.value,
    findings,
    edit: (value) => {
      forgetLoadedEmpty(form, name);
      field.onChange(value);
    },
    leave: field.onBlur,
    ref: field.ref,
  };
}

function valuesOf(name: FieldName): readonly string[] {
  const field = FIELDS[name];
  return "values" in field ? field.values : [];
}

/** From its first edit on, a field that was loaded empty is absent when it is empty. */
export function forgetLoadedEmpty({ getValues, setValue }: UseFormReturn<Draft>, name: FieldName): void {
  const names = getValues("loadedEmpty");
  if (names.includes(name)) setValue("loadedEmpty", names.filter((other) => other !== name));
}
