import Link from "@cloudscape-design/components/link";
import Popover from "@cloudscape-design/components/popover";
import type { UriPart } from "../../../core/integration/uri/describe/uri-description.ts";

/** The URI's parts with what they mean, a click away. */
export function UriParts({ parts }: { parts: readonly UriPart[] }) {
  if (parts.length === 0) return null;
  return (
    <Popover
      header="Parts of the URI"
      content={<PartList parts={parts} />}
      size="large"
      triggerType="custom"
      dismissAriaLabel="Close"
      position="right"
      renderWithPortal
    >
      <Link variant="info" ariaLabel="Parts of the URI">
        Parts
      </Link>
    </Popover>
  );
}

function PartList({ parts }: { parts: readonly UriPart[] }) {
  const once = new Map(parts.map((part) => [`${part.name} ${part.value}`, part]));
  return (
    <dl className="uri-parts">
      {[...once].map(([key, { name, value, meaning }]) => (
        <div key={key}>
          <dt>{name}</dt>
          <dd>
            <code>{value}</code>
            <span>{meaning}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
