import Button from "@cloudscape-design/components/button";
import { useState } from "react";
import { useFindings } from "../../state/use-derived.ts";
import { useFindingMessages } from "../../state/findings/use-finding-messages.ts";
import { MessageList } from "../../ui/messages/message-list.tsx";
import { orderFindings } from "./template-findings.ts";

interface TemplateMessagesProps {
  /** The content type of the template that is shown. */
  readonly shown: string;
  readonly hasSeveral: boolean;
}

/** What is found at the templates: one line, and the others on demand, so that the editor keeps its room. */
export function TemplateMessages({ shown, hasSeveral }: TemplateMessagesProps) {
  const [isUnfolded, setUnfolded] = useState(false);
  const messages = useFindingMessages(orderFindings(useFindings("requestTemplates"), shown, hasSeveral));
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
