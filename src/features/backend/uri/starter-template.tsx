import Link from "@cloudscape-design/components/link";
import Popover from "@cloudscape-design/components/popover";
import type { Starter } from "../../../core/integration/uri/canonical/canonical-uri.ts";
import { CopyButton } from "../../../ui/copying/copy-button.tsx";

/** A template for a call whose URI no longer names what was pasted, shown and not applied: another stands there. */
export function StarterTemplate({ starter: { requestTemplates = {} } }: { starter: Starter }) {
  const [text = ""] = Object.values(requestTemplates);
  return (
    <span className="uri-help">
      Your template and parameters stay; the template must name what is called.{" "}
      <Popover
        header="A template that does"
        content={
          <div className="starter-template">
            <pre>{text}</pre>
            <CopyButton what="the template" text={text} />
          </div>
        }
        size="large"
        triggerType="custom"
        dismissAriaLabel="Close"
        position="right"
        renderWithPortal
      >
        <Link variant="info" ariaLabel="Example of a template">
          Example
        </Link>
      </Popover>
    </span>
  );
}
