import Button from "@cloudscape-design/components/button";
import ButtonDropdown from "@cloudscape-design/components/button-dropdown";
import { useEffect, useEffectEvent, useMemo, useState, type RefObject } from "react";
import { useBaseline } from "../../../state/history/baseline.ts";
import { useFindings } from "../../../state/use-derived.ts";
import { ErrorLine } from "../../../ui/messages/error-line.tsx";
import { TabStrip, type TabStripHandle } from "../../../ui/layout/tab-strip.tsx";
import { ContentTypeField } from "./content-type-field.tsx";
import { nameOfTemplate } from "../name-of-template.ts";
import { TEMPLATE_SOURCES } from "../start/template-source.ts";
import { useWriteTemplate } from "../start/use-write-template.ts";
import { toMarks } from "../template-findings.ts";
import type { Templates } from "../use-templates.ts";

interface TemplateTabsProps {
  readonly templates: Templates;
  readonly panelId: string;
  readonly strip: RefObject<TabStripHandle | null>;
  readonly isRenaming: boolean;
  readonly startRenaming: () => void;
  /** `isAsked`: whether by a key, so that the focus goes back to the tab. */
  readonly endRenaming: (isAsked: boolean) => void;
  readonly remove: () => void;
}

/** A tab a content type, and what can be done with the one that is shown. */
export function TemplateTabs(props: TemplateTabsProps) {
  const { templates, panelId, strip, isRenaming, startRenaming, endRenaming, remove } = props;
  const { keys, names, active, choose } = templates;
  const { write, problem } = useWriteTemplate(active);
  const findings = useFindings("requestTemplates");
  const marks = useMemo(() => toMarks(findings), [findings]);
  const tabs = keys.map((id, index) => {
    const name = names[index] ?? "";
    return { id, title: nameOfTemplate(name), mark: marks.get(name) };
  });
  const title = tabs[active]?.title ?? "";
  return (
    <div className="template-tabs">
      <TabStrip
        ref={strip}
        label="Content types"
        tabs={tabs}
        active={active}
        panelId={panelId}
        onSelect={choose}
        onRename={startRenaming}
        onRemove={remove}
      >
        {isRenaming && <Renaming templates={templates} end={endRenaming} />}
      </TabStrip>
      <div className="template-tools">
        <ButtonDropdown
          items={TEMPLATE_SOURCES}
          onItemClick={({ detail }) => void write(detail.id)}
          variant="icon"
          iconName="script"
          ariaLabel={`Write the template for ${title}`}
        />
        <Button variant="icon" iconName="edit" ariaLabel={`Rename ${title}`} onClick={startRenaming} />
        <Button
          variant="icon"
          iconName="copy"
          ariaLabel={`Duplicate the template for ${title}`}
          onClick={() => {
            templates.duplicate();
            startRenaming();
          }}
        />
        <Button variant="icon" iconName="remove" ariaLabel={`Remove the template for ${title}`} onClick={remove} />
      </div>
      {problem !== null && (
        <div className="template-problem" role="alert">
          <ErrorLine text={problem} />
        </div>
      )}
    </div>
  );
}

interface RenamingProps {
  readonly templates: Templates;
  readonly end: TemplateTabsProps["endRenaming"];
}

function Renaming({ templates, end }: RenamingProps) {
  const { keys, names, active, rename, drop } = templates;
  const baseline = useBaseline();
  const [former] = useState(() => ({ key: keys[active], name: names[active] ?? "", baseline }));
  // A load, or its undo, puts another template in its place, in the same row maybe.
  const isGone = keys[active] !== former.key || baseline !== former.baseline;
  const leave = useEffectEvent(() => end(true));
  useEffect(() => {
    if (isGone) leave();
  }, [isGone]);
  if (isGone) return null;
  return (
    <ContentTypeField
      contentType={names[active] ?? ""}
      taken={names.filter((_, index) => index !== active)}
      rename={rename}
      end={(how) => {
        if (how === "taken back") rename(former.name);
        drop();
        end(how !== "left");
      }}
    />
  );
}
