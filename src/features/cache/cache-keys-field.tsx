import { useController } from "react-hook-form";
import { FIELDS } from "../../core/integration/fields/fields.ts";
import { useDraftState } from "../../state/draft-context.ts";
import type { Derived } from "../../state/derive.ts";
import { useDerivedCopy } from "../../state/use-derived.ts";
import { forgetLoadedEmpty } from "../../state/use-draft-field.ts";
import { useFieldWords } from "../../state/findings/use-field-words.ts";
import { Field } from "../../ui/fields/field.tsx";
import { TokenEntry } from "../../ui/tokens/token-entry.tsx";
import { useTokenTyping } from "../../ui/tokens/use-token-typing.ts";
import { suggestKeys, type KeySuggestion } from "./suggest-keys.ts";

const { label, wire } = FIELDS.cacheKeyParameters;

/** The parameters that tell cached responses apart, completed from what the method declares and what is mapped. */
export function CacheKeysField() {
  const { form } = useDraftState();
  const { field } = useController({ control: form.control, name: "cacheKeyParameters" });
  const words = useFieldWords("cacheKeyParameters");
  const suggestions = useDerivedCopy(suggestionsOf);
  const editing = useTokenTyping(field.value, (keys) => {
    forgetLoadedEmpty(form, "cacheKeyParameters");
    field.onChange(keys);
  });
  // A key that is being typed is not judged yet; its findings carry its place in the list.
  const unended = editing.typed === "" ? undefined : ` ${editing.tokens.length}`;
  const messages = words.messages.filter(({ key }) => unended === undefined || !key.endsWith(unended));
  return (
    <Field {...words} name="cacheKeyParameters" label={label} aside={wire} messages={messages}>
      <TokenEntry
        label={label}
        editing={editing}
        suggestions={suggestions}
        placeholder="method.request.querystring.page"
        onBlur={field.onBlur}
        controlRef={field.ref}
      />
    </Field>
  );
}

function suggestionsOf({ draft, method }: Derived): readonly KeySuggestion[] {
  return suggestKeys(Object.keys(method?.requestParameters ?? {}), draft.requestParameters);
}
