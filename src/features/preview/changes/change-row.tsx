import Link from "@cloudscape-design/components/link";
import { memo } from "react";
import { useFocusField } from "../../../state/view/use-focus-finding.ts";
import { showInvisible } from "../../../ui/show-invisible.ts";
import type { RequestChange } from "./compare-requests.ts";
import { excerpt } from "./excerpt.ts";

type ChangeRowProps = Pick<RequestChange, "kind" | "field" | "entry" | "name" | "before" | "after">;

/** One change: what it is about, and what stood there before. */
export const ChangeRow = memo(function ChangeRow({ kind, field, entry, name, before, after }: ChangeRowProps) {
  const focusField = useFocusField();
  return (
    <span className="change-row" data-field={field}>
      <span className="change-kind">{KINDS[kind]}</span>
      <span>
        <Link fontSize="body-s" onFollow={() => focusField(field, entry)}>
          {showInvisible(name)}
        </Link>
      </span>
      {before !== undefined && (
        <span className="change-former">
          was <code>{excerpt(before, after)}</code>
        </span>
      )}
    </span>
  );
});

const KINDS = { added: "Added", changed: "Changed", removed: "Removed" } as const;
