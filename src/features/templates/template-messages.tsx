import Button from "@cloudscape-design/components/button";
import { useState } from "react";
import { useFindings } from "../../state/use-derived.ts";
import { useFindingMessages } from "../../state/findings/use-finding-messages.ts";
import { MessageList } from "../../ui/messages/message-list.tsx";
import type { Message } from "../../ui/messages/message-line.tsx";
import { SEVERITIES } from "../../core/integration/finding.ts";
import { orderFindings } from "./template-findings.ts";

interface TemplateMessagesProps {
  /** The content type of the template that is shown. */
  readonly shown: string;
  readonly hasSeveral: boolean;
  /** What is said of the text of the one that is shown. */
  readonly ofText?: readonly Message[];
}

/** What is found at the templates: one line, and the others on demand, so that the editor keeps its room. */
export function TemplateMessages({ shown, hasSeveral, ofText = [] }: TemplateMessagesProps) {
  const [isUnfolded, setUnfolded] = useState(false);
  const ofTemplates = useFindingMessages(orderFindings(useFindings("requestTemplates"), shown, hasSeveral));
  const messages = [...ofTemplates, ...ofText].toSorted((a, b) => rankOf(a) - rankOf(b));
  if (messages.length === 0) return null;
  const more = messages.length - 1;
  return (
    <div className="template-messages">
      <MessageList messages={isUnfolded ? messages : messages.slice(0, 1)} />
      {more > 0 && (
        <Button variant="inline-link" ariaExpanded={isUnfolded} onClick={() => setUnfolded(!isUnfolded)}>
          {isUnfolded ? "Show less" : `${more} more`}
        </Button>
      )}
    </div>
  );
}

function rankOf({ severity }: Message): number {
  return SEVERITIES.indexOf(severity);
}
