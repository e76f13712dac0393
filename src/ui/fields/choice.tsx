import Select from "@cloudscape-design/components/select";
import type { Ref } from "react";
import type { Option } from "./to-options.ts";

interface ChoiceProps {
  /** What it is called, where no field around it does. */
  readonly label?: string;
  readonly value: string;
  readonly options: readonly Option[];
  /** What an empty value is called; without it one cannot go back to none. */
  readonly none?: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly controlRef?: Ref<{ focus: () => void }>;
}

/** One value out of a few, or none; its field names it. A value that is not among them is shown all the same. */
export function Choice({ label, value, options, none, onChange, onBlur, controlRef }: ChoiceProps) {
  const known = options.find((option) => option.value === value);
  const empty = { value: "", label: none ?? "Choose" };
  const selected = value === "" ? empty : (known ?? { value, label: value });
  return (
    <Select
      ref={controlRef}
      ariaLabel={label}
      selectedOption={selected}
      options={none === undefined ? options : [empty, ...options]}
      placeholder={empty.label}
      onChange={({ detail }) => onChange(detail.selectedOption.value ?? "")}
      onBlur={onBlur}
      expandToViewport
    />
  );
}
