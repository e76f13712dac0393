import { useRef, type ClipboardEvent, type FocusEvent, type KeyboardEvent, type MouseEvent } from "react";
import { useController } from "react-hook-form";
import type { Row } from "../../core/integration/draft/draft.ts";
import { useDraftState } from "../../state/draft-context.ts";
import { CompletingInput } from "../../ui/completing/completing-input.tsx";
import { completeSource } from "./completion/complete-source.ts";
import { completeTarget } from "./completion/complete-target.ts";
import type { KnownSources } from "./completion/known-sources.ts";
import { parsePastedRows } from "./rows/parse-pasted-rows.ts";
import type { RowActions } from "./rows/row-actions.ts";
import type { RowMessage } from "./rows/row-messages.ts";

interface ParameterCellProps {
  readonly index: number;
  readonly cell: keyof Row;
  readonly actions: RowActions;
  readonly known: KnownSources;
  readonly messages: readonly RowMessage[];
  readonly messagesId: string;
}

const WORDS = {
  name: { label: "Target", placeholder: "integration.request.header.NAME" },
  value: { label: "Source", placeholder: "method.request.header.NAME" },
};

/** The target or the source of one mapping. */
export function ParameterCell({ index, cell, actions, known, messages, messagesId }: ParameterCellProps) {
  const { form } = useDraftState();
  const { field } = useController({ control: form.control, name: `requestParameters.${index}.${cell}` });
  const complete = useComplete(index, cell, known);
  const isInvalid = messages.some((message) => message.cell === cell && message.severity === "error");
  const press = (event: KeyboardEvent) => {
    if (event.key === "Enter") {
      if (cell === "name") actions.focus(index, "value");
      else actions.goOn(index);
    } else if (event.altKey && event.key === "ArrowUp") actions.moveBy(index, -1, cell);
    else if (event.altKey && event.key === "ArrowDown") actions.moveBy(index, 1, cell);
    else return;
    event.preventDefault();
  };
  return (
    <div className="parameter-cell">
      <CompletingInput
        ref={field.ref}
        label={`${WORDS[cell].label} ${index + 1}`}
        placeholder={WORDS[cell].placeholder}
        value={field.value}
        edit={field.onChange}
        complete={complete}
        title={field.value}
        aria-invalid={isInvalid || undefined}
        aria-describedby={messages.length > 0 ? messagesId : undefined}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        onBlur={field.onBlur}
        onKeyDown={press}
        {...useWholeText()}
        {...(cell === "name" && { onPaste: (event: ClipboardEvent) => pasteRows(event, index, actions) })}
      />
      <ShortText value={field.value} />
    </div>
  );
}

function useComplete(index: number, cell: keyof Row, known: KnownSources) {
  const { form } = useDraftState();
  return (text: string) => {
    const { requestParameters: rows, uri } = form.getValues();
    if (cell === "value") return completeSource({ text, target: rows[index]?.name ?? "" }, known);
    const taken = new Set(rows.filter((_, other) => other !== index).map(({ name }) => name));
    return completeTarget(text, { uri, declared: known.declared, taken });
  };
}

function pasteRows(event: ClipboardEvent, index: number, { paste }: RowActions): void {
  const rows = parsePastedRows(event.clipboardData.getData("text"));
  if (rows === null) return;
  event.preventDefault();
  paste(index, rows);
}

/** In a narrow field the end tells more than the beginning: it is what is seen once the field has the focus. */
function useWholeText() {
  const isEntering = useRef(false);
  return {
    onFocus: ({ currentTarget: input }: FocusEvent<HTMLInputElement>) => {
      isEntering.current = true;
      requestAnimationFrame(() => (input.scrollLeft = input.scrollWidth));
    },
    onMouseUp: ({ currentTarget: input }: MouseEvent<HTMLInputElement>) => {
      if (isEntering.current && input.selectionStart === input.selectionEnd)
        input.setSelectionRange(input.value.length, input.value.length);
      isEntering.current = false;
    },
  };
}

const COMMON = /^(?:integration|method)\.request\./;

/** What a field that nobody is in shows: the beginning that all have is quiet, and is left out where room is short. */
function ShortText({ value }: { value: string }) {
  const [beginning = ""] = COMMON.exec(value) ?? [];
  if (beginning === "" || beginning.length === value.length) return null;
  return (
    <span className="parameter-short" aria-hidden="true">
      <span className="parameter-beginning">{beginning}</span>
      {value.slice(beginning.length)}
    </span>
  );
}
