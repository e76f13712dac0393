import Button, { type ButtonProps } from "@cloudscape-design/components/button";
import { useCallback, useRef } from "react";
import { FIELDS } from "../../core/integration/fields.ts";
import { useDraftState } from "../../state/draft-context.ts";
import { useFindings } from "../../state/use-derived.ts";
import { useDraftRows } from "../../state/use-draft-rows.ts";
import { useFindingMessages } from "../../state/use-finding-messages.ts";
import { rowNamePath, useRowsAnchor } from "../../state/use-focus-finding.ts";
import { useSection } from "../../state/use-section.ts";
import { MessageList } from "../../ui/message-list.tsx";
import { Section } from "../../ui/section.tsx";
import { ParameterRow } from "./parameter-row.tsx";
import "./parameters-section.css";

/** What becomes a header, query parameter or path part of the back end's request: target ← source, in order. */
export function ParametersSection() {
  const { keys, add, remove } = useDraftRows("requestParameters");
  const messages = useFindingMessages(useFindings("requestParameters"));
  const { form, history } = useDraftState();
  const addButton = useRef<ButtonProps.Ref>(null);
  useRowsAnchor("requestParameters", (index) =>
    index === -1 ? addButton.current?.focus() : form.setFocus(rowNamePath("requestParameters", index)),
  );
  const removeRow = useCallback(
    (index: number) => {
      history.remember("A parameter was removed.");
      remove(index);
      addButton.current?.focus();
    },
    [history, remove],
  );
  return (
    <Section
      title="Parameters"
      {...useSection("parameters")}
      summary={keys.length === 0 ? "none mapped" : `${keys.length} mapped`}
    >
      {keys.length === 0 ? (
        <p className="parameters-help">{FIELDS.requestParameters.help}</p>
      ) : (
        <ol className="parameter-rows">
          {keys.map((key, index) => (
            <ParameterRow key={key} index={index} remove={removeRow} />
          ))}
        </ol>
      )}
      <MessageList messages={messages} />
      <div>
        <Button ref={addButton} iconName="add-plus" onClick={() => add({ name: "", value: "" })}>
          Add parameter
        </Button>
      </div>
    </Section>
  );
}
