import { useMemo } from "react";
import { toCanonicalUri } from "../../core/integration/uri/canonical/to-canonical-uri.ts";
import { useDerived } from "../../state/use-derived.ts";
import { useDraftField } from "../../state/use-draft-field.ts";
import type { FindingMessage } from "../../state/use-finding-messages.ts";
import { LongTextField } from "../../ui/long-text-field.tsx";
import { UriHelp } from "./uri-help.tsx";
import { useRegion } from "./use-region.ts";
import "./uri-field.css";

/** The URI, and below it what it means or what was most likely meant. */
export function UriField() {
  const control = useDraftField("uri");
  const type = useDerived(({ draft }) => draft.type);
  const region = useRegion();
  const { value: uri, messages } = control;
  const canonical = useMemo(
    () => toCanonicalUri(uri, { type, ...(region !== undefined && { region }) }),
    [uri, type, region],
  );
  const shown = messages.map((message) => withoutAction(message, canonical?.title));
  return (
    <div className="uri-field">
      <LongTextField control={{ ...control, messages: shown }} placeholder={placeholderFor(type)} />
      {uri !== "" && (
        <UriHelp
          uri={uri}
          type={type}
          canonical={canonical}
          isSilent={type === "MOCK" || messages.some(({ severity }) => severity === "error")}
        />
      )}
    </div>
  );
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
