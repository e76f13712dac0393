import Button from "@cloudscape-design/components/button";
import { useId, useState } from "react";
import { FIELDS } from "../../core/integration/fields.ts";
import { useDerived } from "../../state/use-derived.ts";
import { useDraftRows } from "../../state/use-draft-rows.ts";
import { Pane } from "../../ui/pane.tsx";
import { TabStrip } from "../../ui/tab-strip.tsx";
import { TemplateEditor } from "./template-editor.tsx";
import "./templates-pane.css";

/** The request templates, a tab a content type. */
export function TemplatesPane() {
  const { keys, add, remove } = useDraftRows("requestTemplates");
  const [chosen, setChosen] = useState(0);
  const active = Math.min(chosen, keys.length - 1);
  const activeKey = keys[active];
  const panelId = useId();
  const names = useDerived(({ draft }) => draft.requestTemplates.map(({ name }) => name).join("\n")).split("\n");
  const tabs = keys.map((id, index) => ({ id, title: names[index] || "no content type" }));
  const addTemplate = () => {
    add({ name: names.includes("application/json") ? "" : "application/json", value: "" });
    setChosen(keys.length);
  };

  return (
    <Pane
      title="Template"
      fill
      actions={
        <Button iconName="add-plus" variant="inline-link" onClick={addTemplate}>
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
            <TemplateEditor key={activeKey} index={active} remove={() => remove(active)} />
          </div>
        </>
      )}
    </Pane>
  );
}

function NoTemplate() {
  return (
    <div className="template-none">
      <p>No template: the body is passed on or refused as the passthrough setting says.</p>
      <p>{FIELDS.requestTemplates.help}</p>
    </div>
  );
}
