import Button, { type ButtonProps } from "@cloudscape-design/components/button";
import type { Ref } from "react";
import { FIELDS } from "../../core/integration/fields/fields.ts";
import { isProxy } from "../../core/integration/fields/types.ts";
import { useDerived } from "../../state/use-derived.ts";
import { TemplateMessages } from "./template-messages.tsx";
import { withoutTemplate } from "./without-template.ts";

interface NoTemplateProps {
  readonly add: () => void;
  readonly addButton: Ref<ButtonProps.Ref>;
}

/** What happens without a template, and the way to one. */
export function NoTemplate({ add, addButton }: NoTemplateProps) {
  const said = useDerived(({ draft }) => withoutTemplate(draft));
  const isUseless = useDerived(({ draft }) => isProxy(draft.type));
  return (
    <>
      <TemplateMessages shown="" hasSeveral={false} />
      <div className="template-none">
        <p className="template-none-said">{said}</p>
        {!isUseless && <p>{FIELDS.requestTemplates.help}</p>}
        <Button ref={addButton} iconName="add-plus" onClick={add}>
          Add a template for application/json
        </Button>
      </div>
    </>
  );
}
