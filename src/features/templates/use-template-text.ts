import { useDraftState } from "../../state/draft-context.ts";
import { useDerived } from "../../state/use-derived.ts";
import { forgetLoadedEmpty } from "../../state/use-draft-field.ts";

/** The text of one template. Read from the draft and not from a field, so that one editor can go from text to text. */
export function useTemplateText(index: number): { readonly text: string; readonly edit: (text: string) => void } {
  const { form } = useDraftState();
  const text = useDerived(({ draft }) => draft.requestTemplates[index]?.value ?? "");
  const edit = (next: string) => {
    forgetLoadedEmpty(form, "requestTemplates");
    form.setValue(`requestTemplates.${index}.value`, next, { shouldDirty: true });
  };
  return { text, edit };
}
