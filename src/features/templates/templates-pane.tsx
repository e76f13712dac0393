import Button, { type ButtonProps } from "@cloudscape-design/components/button";
import { useEffect, useId, useRef, useState } from "react";
import { FIELDS } from "../../core/integration/fields.ts";
import type { Derived } from "../../state/derive.ts";
import { useDraftState } from "../../state/draft-context.ts";
import { useDerived } from "../../state/use-derived.ts";
import { useDraftRows } from "../../state/use-draft-rows.ts";
import { rowNamePath, useRowsAnchor } from "../../state/use-focus-finding.ts";
import { Pane } from "../../ui/pane.tsx";
import { TabStrip } from "../../ui/tab-strip.tsx";
import { TemplateEditor } from "./template-editor.tsx";
import "./templates-pane.css";

/** The request templates, a tab a content type. */
export function TemplatesPane() {
  const { keys, add, remove } = useDraftRows("requestTemplates");
  const [chosen, setChosen] = useState(0);
  const [sought, setSought] = useState<{ readonly index: number } | null>(null);
  const active = Math.min(chosen, keys.length - 1);
  const activeKey = keys[active];
  const panelId = useId();
  const names: readonly string[] = JSON.parse(useDerived(namesOf));
  const tabs = keys.map((id, index) => ({ id, title: names[index] || "no content type" }));
  const { form, history } = useDraftState();
  const addButton = useRef<ButtonProps.Ref>(null);
  useRowsAnchor("requestTemplates", (index) => {
    if (index === -1) return addButton.current?.focus();
    setChosen(index);
    setSought({ index });
  });
  // Once the tab is on the page.
  useEffect(() => {
    if (sought) form.setFocus(rowNamePath("requestTemplates", sought.index));
  }, [sought, form]);
  const removeTemplate = (index: number) => {
    history.remember(`Template for ${names[index] || "no content type"} removed`);
    remove(index);
    addButton.current?.focus();
  };
  const addTemplate = () => {
    add({ name: names.includes("application/json") ? "" : "application/json", value: "" });
    setChosen(keys.length);
  };

  return (
    <Pane
      title="Template"
      fill
      actions={
        <Button ref={addButton} iconName="add-plus" variant="inline-link" onClick={addTemplate}>
          Add template
        </Button>
      }
    >
      {activeKey === undefined ? (
        <NoTemplate />
      ) : (
        <>
          <TabStrip label="Content types" tabs={tabs} active={active} panelId={panelId} onSelect={setChosen} />
          <div id={panelId} role="tabpanel" aria-label={tabs[active]?.title} className="template-panel">
            <TemplateEditor key={activeKey} index={active} remove={() => removeTemplate(active)} />
          </div>
        </>
      )}
    </Pane>
  );
}

/** One text, so that a key in a template is no new list of names. */
function namesOf({ draft }: Derived): string {
  return JSON.stringify(draft.requestTemplates.map(({ name }) => name));
}

function NoTemplate() {
  return (
    <div className="template-none">
      <p>No template: the body is passed on or refused as the passthrough setting says.</p>
      <p>{FIELDS.requestTemplates.help}</p>
    </div>
  );
}
