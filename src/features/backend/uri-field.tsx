import { useMemo, useRef } from "react";
import { toCanonicalUri } from "../../core/integration/uri/canonical/to-canonical-uri.ts";
import { useDerived } from "../../state/use-derived.ts";
import { useDraftField } from "../../state/use-draft-field.ts";
import type { FindingMessage } from "../../state/use-finding-messages.ts";
import { LongTextField } from "../../ui/long-text-field.tsx";
import { insertAtCaret } from "./insert-at-caret.ts";
import { InsertMenu } from "./insert-menu.tsx";
import { UriHelp } from "./uri-help.tsx";
import { UriVariableList } from "./uri-variable-list.tsx";
import { useRegion } from "./use-region.ts";
import "./uri-field.css";

/** The URI, and below it what it means or what was most likely meant, and what is filled in to it. */
export function UriField() {
  const control = useDraftField("uri");
  const type = useDerived(({ draft }) => draft.type);
  const region = useRegion();
  const frame = useRef<HTMLDivElement>(null);
  const { value: uri, messages, edit, isFaded } = control;
  const canonical = useMemo(
    () => toCanonicalUri(uri, { type, ...(region !== undefined && { region }) }),
    [uri, type, region],
  );
  const insert = (piece: string) => {
    const textarea = frame.current?.querySelector("textarea");
    if (!textarea) return;
    const { text, caret } = insertAtCaret(textarea, piece);
    edit(text);
    // Once the text is on the page, and the menu has given its focus back.
    setTimeout(() => {
      textarea.focus();
      textarea.setSelectionRange(caret, caret);
    });
  };
  const shown = messages.filter(isNotInList).map((message) => withoutAction(message, canonical?.title));
  return (
    <div ref={frame} className="uri-field">
      <LongTextField
        control={{ ...control, messages: shown }}
        placeholder={placeholderFor(type)}
        actions={isFaded ? undefined : <InsertMenu insert={insert} />}
      />
      {uri !== "" && (
        <UriHelp
          uri={uri}
          type={type}
          canonical={canonical}
          isSilent={type === "MOCK" || messages.some(({ severity }) => severity === "error")}
        />
      )}
      {!isFaded && <UriVariableList uri={uri} />}
    </div>
  );
}

/** What is not mapped is said, and mended, at its place in the list of what is filled in. */
function isNotInList({ key }: FindingMessage): boolean {
  return !key.startsWith("uri-parameter-unmapped ");
}

/** A finding may offer the same step; the one below the field knows the region and keeps what is not applied at hand. */
function withoutAction({ action, ...message }: FindingMessage, title: string | undefined): FindingMessage {
  return action === undefined || action.label === title ? message : { ...message, action };
}

function placeholderFor(type: string): string {
  switch (type) {
    case "HTTP":
    case "HTTP_PROXY":
      return "https://example.com/orders/{orderId}";
    case "MOCK":
      return "";
    default:
      return "arn:aws:apigateway:us-east-1:sqs:path/123456789012/queue";
  }
}
