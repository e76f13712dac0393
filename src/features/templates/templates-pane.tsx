import type { ButtonProps } from "@cloudscape-design/components/button";
import type { ButtonDropdownProps } from "@cloudscape-design/components/button-dropdown";
import { useEffect, useId, useRef, useState, type ReactNode } from "react";
import type { CodeEditorHandle } from "../../monaco/code-editor.tsx";
import { useDraftState } from "../../state/draft-context.ts";
import { useRowsAnchor } from "../../state/view/use-focus-finding.ts";
import { Pane } from "../../ui/layout/pane.tsx";
import type { TabStripHandle } from "../../ui/layout/tab-strip.tsx";
import { AddTemplate } from "./tabs/add-template.tsx";
import { nameOfTemplate } from "./name-of-template.ts";
import { NoTemplate } from "./no-template.tsx";
import { TemplateEditor } from "./editor/template-editor.tsx";
import { TemplateMessages } from "./template-messages.tsx";
import { TemplateTabs } from "./tabs/template-tabs.tsx";
import { useTemplates } from "./use-templates.ts";
import "./templates-pane.css";

/** Where the focus goes once what was done is on the page. */
type Sought = { readonly place: "tab" | "editor" | "empty" } | null;

/** The request templates, a tab a content type. `foot` stands below them, such as the sample request that they are tried with. */
export function TemplatesPane({ foot }: { foot?: ReactNode }) {
  const templates = useTemplates();
  const { keys, names, active, choose } = templates;
  const { view } = useDraftState();
  const [isRenaming, setRenaming] = useState(false);
  const [sought, setSought] = useState<Sought>(null);
  const panelId = useId();
  const adding = useRef<ButtonDropdownProps.Ref>(null);
  const addingFirst = useRef<ButtonProps.Ref>(null);
  const strip = useRef<TabStripHandle>(null);
  const editor = useRef<CodeEditorHandle>(null);
  useRowsAnchor("requestTemplates", (index) => {
    if (index !== -1) choose(index);
    if (index === -1) setSought({ place: "empty" });
    else setSought({ place: view.get().lit?.isSought === true ? "editor" : "tab" });
  });
  useEffect(() => {
    if (sought === null) return;
    const places = { tab: strip, editor, empty: addingFirst };
    // The editor may still be on its way.
    (places[sought.place].current ?? strip.current)?.focus();
  }, [sought]);
  const add = (contentType: string) => {
    templates.add(contentType);
    if (contentType === "") setRenaming(true);
    else setSought({ place: "editor" });
  };
  const remove = () => {
    templates.remove();
    setSought({ place: keys.length === 1 ? "empty" : "tab" });
  };
  const endRenaming = (isAsked: boolean) => {
    setRenaming(false);
    if (isAsked) setSought({ place: "tab" });
  };
  const contentType = names[active] ?? "";

  return (
    <Pane title="Template" fill actions={<AddTemplate ref={adding} taken={names} add={add} />}>
      <div className="templates" data-field="requestTemplates">
        {active === -1 ? (
          <NoTemplate addButton={addingFirst} add={() => add("application/json")} />
        ) : (
          <>
            <TemplateTabs
              {...{ templates, panelId, strip, isRenaming, endRenaming, remove }}
              startRenaming={() => setRenaming(true)}
            />
            <div id={panelId} role="tabpanel" aria-label={nameOfTemplate(contentType)} className="template-panel">
              <TemplateMessages shown={contentType} hasSeveral={keys.length > 1} />
              <TemplateEditor index={active} contentType={contentType} keys={keys} editor={editor} />
            </div>
          </>
        )}
      </div>
      {foot}
    </Pane>
  );
}
