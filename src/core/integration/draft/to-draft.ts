import { EMPTY_DRAFT, type Draft } from "./draft.ts";
import type { Change, FieldChange, TemplateChange } from "../finding.ts";
import { applyEdits } from "../../velocity/language/edits/edit.ts";
import { FIELDS, FIELD_NAMES, type FieldName } from "../fields/fields.ts";
import type { FieldValue, PutIntegrationInput } from "../put-integration-input.ts";

/** The draft that shows an input as the form holds it; `toInput` of it gives the input back. */
export function toDraft(input: Partial<PutIntegrationInput>): Draft {
  const changes: FieldChange[] = FIELD_NAMES.map((field) => ({ field, value: input[field] }));
  const unknownMembers = input.unknownMembers === undefined ? "" : JSON.stringify(input.unknownMembers, null, 2);
  return { ...applyChanges(EMPTY_DRAFT, changes), unknownMembers };
}

/** The draft after changes such as a fix carries. Everything else stays as it was typed. */
export function applyChanges(draft: Draft, changes: readonly Change[]): Draft {
  return changes.reduce(
    (next, change) => ("edits" in change ? editTemplate(next, change) : setField(next, change)),
    draft,
  );
}

/** Nothing is edited where the text is no longer the one that the edits were made for. */
function editTemplate(draft: Draft, { path, edits }: TemplateChange): Draft {
  const requestTemplates = draft.requestTemplates.map((row) => {
    const fits = row.name === path && edits.every(({ start, end, was }) => row.value.slice(start, end) === was);
    return fits ? { ...row, value: applyEdits(row.value, edits) } : row;
  });
  return { ...draft, requestTemplates };
}

function setField(draft: Draft, { field, value }: FieldChange): Draft {
  const others = draft.loadedEmpty.filter((name) => name !== field);
  const loadedEmpty = isSetButEmpty(field, value) ? [...others, field] : others;
  return { ...draft, [field]: toText(field, value), loadedEmpty };
}

/** Whether a value would read as absent once it is text. */
function isSetButEmpty(field: FieldName, value: FieldValue): boolean {
  switch (FIELDS[field].shape) {
    case "text":
    case "textList":
    case "textMap":
      return typeof value === "string" ? value === "" : value !== undefined && Object.keys(value).length === 0;
    case "integer":
    case "tlsConfig":
      return false;
  }
}

function toText(field: FieldName, value: FieldValue): Draft[FieldName] {
  switch (FIELDS[field].shape) {
    case "text":
      return typeof value === "string" ? value : "";
    case "integer":
    case "tlsConfig":
      return value === undefined ? "" : JSON.stringify(value);
    case "textList":
      return Array.isArray(value) ? value : [];
    case "textMap":
      return Object.entries(value ?? {}).map(([name, text]) => ({ name, value: String(text) }));
  }
}
