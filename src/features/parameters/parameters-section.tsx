import Button, { type ButtonProps } from "@cloudscape-design/components/button";
import { useCallback, useRef, useState } from "react";
import { FIELDS } from "../../core/integration/fields/fields.ts";
import { useDraftRows } from "../../state/use-draft-rows.ts";
import { useFindingMessages } from "../../state/findings/use-finding-messages.ts";
import { useRowsAnchor } from "../../state/view/use-focus-finding.ts";
import { useSection } from "../../state/view/use-section.ts";
import { LiveRegion } from "../../ui/messages/live-region.tsx";
import { MessageList } from "../../ui/messages/message-list.tsx";
import { Section } from "../../ui/layout/section.tsx";
import { ParameterFilter } from "./parameter-filter.tsx";
import { ParameterRow } from "./parameter-row.tsx";
import { useKnownSources } from "./completion/use-known-sources.ts";
import { useRowActions } from "./rows/use-row-actions.ts";
import { useOtherFindings } from "./rows/use-row-findings.ts";
import { useRowFilter } from "./rows/use-row-filter.ts";
import "./parameters-section.css";

/** What becomes a header, query parameter or path part of the back end's request: target ← source, in order. */
export function ParametersSection() {
  const rows = useDraftRows("requestParameters");
  const { keys, add } = rows;
  const list = useRef<HTMLOListElement>(null);
  const addButton = useRef<ButtonProps.Ref>(null);
  const focusAdd = useCallback(() => addButton.current?.focus(), []);
  const { actions, dropAt, said } = useRowActions({ rows, list, focusEmpty: focusAdd });
  const filter = useRowFilter(keys);
  const [isEntered, setEntered] = useState(false);
  const known = useKnownSources(isEntered);
  useRowsAnchor("requestParameters", (index) => {
    if (index === -1) return focusAdd();
    filter.clear();
    actions.focus(index, "name");
  });
  const addRow = () => {
    filter.clear();
    add({ name: "", value: "" });
  };
  return (
    <Section
      title="Parameters"
      {...useSection("parameters")}
      summary={keys.length === 0 ? "none mapped" : `${keys.length} mapped`}
    >
      <div className="parameters" data-field="requestParameters" onFocus={() => setEntered(true)}>
        {keys.length === 0 && <p className="parameters-help">{FIELDS.requestParameters.help}</p>}
        <ParameterFilter filter={filter} count={keys.length} />
        <ol ref={list} className="parameter-rows" aria-label="Request parameters" hidden={keys.length === 0}>
          {keys.map((key, index) => (
            <ParameterRow
              key={key}
              index={index}
              actions={actions}
              known={known}
              isHidden={filter.hidden.has(key)}
              drop={dropAt(index)}
            />
          ))}
        </ol>
        <MessageList messages={useFindingMessages(useOtherFindings())} />
        <div className="parameters-actions">
          <Button ref={addButton} iconName="add-plus" onClick={addRow}>
            Add parameter
          </Button>
          {keys.length > 1 && <span className="parameters-help">Alt+↑ and Alt+↓ move a row</span>}
        </div>
        <LiveRegion saying={said} />
      </div>
    </Section>
  );
}
