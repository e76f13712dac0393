import { memo, useId } from "react";
import { MessageList } from "../../ui/messages/message-list.tsx";
import type { KnownSources } from "./completion/known-sources.ts";
import { ParameterCell } from "./parameter-cell.tsx";
import type { RowActions } from "./rows/row-actions.ts";
import { useRemedies, useRowMessages } from "./rows/use-row-findings.ts";

interface ParameterRowProps {
  readonly index: number;
  readonly actions: RowActions;
  readonly known: KnownSources;
  /** Left out by the filter. */
  readonly isHidden: boolean;
  /** Where a row that is being dragged would go. */
  readonly drop?: "above" | "below" | undefined;
}

/** One mapping. It renders again only when itself changes: there may be two hundred of them. */
export const ParameterRow = memo(function ParameterRow({ index, actions, known, isHidden, drop }: ParameterRowProps) {
  const messages = useRowMessages(index);
  const toMessages = useRemedies();
  const messagesId = useId();
  const shared = { index, actions, known, messages, messagesId };
  const position = index + 1;
  return (
    <li className={drop === undefined ? "parameter-row" : `parameter-row parameter-drop-${drop}`} hidden={isHidden}>
      <div className="parameter-cells">
        <span
          className="parameter-grip"
          title="Drag to move; in a field, Alt+↑ and Alt+↓ do"
          aria-hidden="true"
          onPointerDown={(event) => actions.drag(index, event)}
        />
        <ParameterCell {...shared} cell="name" />
        <span className="parameter-arrow" aria-hidden="true">
          ←
        </span>
        <ParameterCell {...shared} cell="value" />
        <button
          type="button"
          className="parameter-remove"
          aria-label={`Remove parameter ${position}`}
          title="Remove"
          onClick={() => actions.remove(index)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d="m4 4 8 8m0-8-8 8" />
          </svg>
        </button>
      </div>
      {messages.length > 0 && (
        <div id={messagesId} className="parameter-messages">
          <MessageList messages={toMessages(messages, index)} />
        </div>
      )}
    </li>
  );
});
