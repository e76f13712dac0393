import Textarea from "@cloudscape-design/components/textarea";
import { useState } from "react";
import { useController } from "react-hook-form";
import { labelOf } from "../../core/integration/fields/label-of.ts";
import { useDraftState } from "../../state/draft-context.ts";
import { useFieldWords } from "../../state/findings/use-field-words.ts";
import { useSection } from "../../state/view/use-section.ts";
import { Field } from "../../ui/fields/field.tsx";
import { Section } from "../../ui/layout/section.tsx";

/** Members of a loaded integration that the form does not know: they go back unchanged. Shown once there were any. */
export function UnknownMembersSection() {
  const { form } = useDraftState();
  const { field } = useController({ control: form.control, name: "unknownMembers" });
  const section = useSection("unknownMembers");
  const { messages, explain } = useFieldWords("unknownMembers");
  const [hasBeenShown, setHasBeenShown] = useState(false);
  if (field.value !== "" && !hasBeenShown) setHasBeenShown(true);
  if (field.value === "" && !hasBeenShown) return null;
  return (
    <Section title={labelOf("unknownMembers")} {...section}>
      <Field name="unknownMembers" label="As loaded" messages={messages} explain={explain}>
        <Textarea
          ref={field.ref}
          value={field.value}
          rows={6}
          spellcheck={false}
          onChange={({ detail }) => field.onChange(detail.value)}
          onBlur={field.onBlur}
        />
      </Field>
    </Section>
  );
}
