import Button from "@cloudscape-design/components/button";
import { useDerived } from "../../../state/use-derived.ts";
import { useDraftField } from "../../../state/use-draft-field.ts";
import type { FindingMessage } from "../../../state/findings/use-finding-messages.ts";
import { LongTextField } from "../../../ui/fields/long-text-field.tsx";
import { InsertMenu } from "../variables/insert-menu.tsx";
import { StarterTemplate } from "./starter-template.tsx";
import { UriHelp } from "./uri-help.tsx";
import { UriVariableList } from "../variables/uri-variable-list.tsx";
import { useCanonical } from "./use-canonical.ts";
import { useInsertion } from "../variables/use-insertion.ts";
import "./uri-field.css";

/** The URI, and below it what was most likely meant or what it means, and what is filled in to it. */
export function UriField() {
  const control = useDraftField("uri");
  const type = useDerived(({ draft }) => draft.type);
  const { value: uri, messages, edit, isFaded } = control;
  const { canonical, use, left } = useCanonical(uri, type);
  const { frame, insert } = useInsertion(edit);
  const shown = messages.filter(isNotInList).map((message) => withoutAction(message, canonical?.title));
  // An error says already what the URI is not.
  const isTold = uri === "" || isFaded || messages.some(({ severity }) => severity === "error");
  return (
    <div ref={frame} className="uri-field">
      <LongTextField
        control={{ ...control, messages: shown }}
        placeholder={placeholderFor(type)}
        actions={isFaded ? undefined : <InsertMenu insert={insert} />}
        below={
          canonical && (
            <Button variant="inline-link" onClick={() => use(canonical)}>
              {canonical.title}
            </Button>
          )
        }
      />
      {!isTold && <UriHelp uri={uri} type={type} />}
      {left?.starter && <StarterTemplate starter={left.starter} />}
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
