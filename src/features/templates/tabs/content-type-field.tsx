import type { KeyboardEvent } from "react";
import { CompletingInput } from "../../../ui/completing/completing-input.tsx";
import { filterCompletions } from "../../../ui/completing/completion.ts";
import { CONTENT_TYPES } from "./content-types.ts";

interface ContentTypeFieldProps {
  readonly contentType: string;
  /** The content types of the other templates. */
  readonly taken: readonly string[];
  readonly rename: (contentType: string) => void;
  readonly end: (how: "kept" | "taken back" | "left") => void;
}

/** The content type of a template, while it is typed in its tab's place. */
export function ContentTypeField({ contentType, taken, rename, end }: ContentTypeFieldProps) {
  const free = CONTENT_TYPES.filter(({ value }) => !taken.includes(value));
  const press = ({ key }: KeyboardEvent) => {
    if (key === "Enter") end("kept");
    else if (key === "Escape") end("taken back");
  };
  return (
    <CompletingInput
      autoFocus
      label="Content type"
      placeholder="application/json"
      value={contentType}
      edit={rename}
      complete={(typed) => filterCompletions([{ title: "Common content types", options: free }], typed)}
      onFocus={(event) => event.currentTarget.select()}
      onKeyDown={press}
      onBlur={() => end("left")}
    />
  );
}
