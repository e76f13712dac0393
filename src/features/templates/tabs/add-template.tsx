import ButtonDropdown, { type ButtonDropdownProps } from "@cloudscape-design/components/button-dropdown";
import type { Ref } from "react";
import { CONTENT_TYPES } from "./content-types.ts";

interface AddTemplateProps {
  readonly ref: Ref<ButtonDropdownProps.Ref>;
  /** The content types that have a template. */
  readonly taken: readonly string[];
  /** With an empty content type where another is to be typed. */
  readonly add: (contentType: string) => void;
}

/** No content type; an item of the menu must have an id. */
const OTHER = "other";

/** The common content types that have no template yet, and any other. */
export function AddTemplate({ ref, taken, add }: AddTemplateProps) {
  const free = CONTENT_TYPES.filter(({ value }) => !taken.includes(value));
  const items = [...free.map(({ value }) => ({ id: value, text: value })), { id: OTHER, text: "Another content type" }];
  return (
    <ButtonDropdown
      ref={ref}
      items={items}
      onItemClick={({ detail }) => add(detail.id === OTHER ? "" : detail.id)}
      variant="icon"
      iconName="add-plus"
      ariaLabel="Add template"
    />
  );
}
