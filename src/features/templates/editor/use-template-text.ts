import { useDraftState } from "../../../state/draft-context.ts";
import { useDerived } from "../../../state/use-derived.ts";
import { forgetLoadedEmpty } from "../../../state/use-draft-field.ts";

/** The text of one template. Read from the draft and not from a field, so that one editor can go from text to text. */
export function useTemplateText(index: number): { readonly text: string; readonly edit: (text: string) => void } {
  const { form } = useDraftState();
  useDerived(({ draft }) => draft.requestTemplates[index]?.value);
  // Rows come and go in the form at once, and in what derives from it a moment later: the next one's text would be taken
  // for a change of this one.
  const text = form.getValues("requestTemplates")[index]?.value ?? "";
  const edit = (next: string) => {
    forgetLoadedEmpty(form, "requestTemplates");
    form.setValue(`requestTemplates.${index}.value`, next, { shouldDirty: true });
  };
  return { text, edit };
}
