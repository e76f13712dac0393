import { showInvisible } from "../../../ui/show-invisible.ts";
import type { RequestChange } from "./compare-requests.ts";
import { excerpt } from "./excerpt.ts";

interface RemovedLinesProps {
  readonly removed: readonly RequestChange[];
  /** The path of the change that is being looked at. */
  readonly current: string | null;
}

/** What the request no longer holds. */
export function RemovedLines({ removed, current }: RemovedLinesProps) {
  if (removed.length === 0) return null;
  return (
    <ul className="request-removed" aria-label="No longer in the request">
      {removed.map(({ path, name, before = "" }) => (
        <li key={path} className="json-line" data-change="removed" data-current={path === current || undefined}>
          <s>
            {showInvisible(name)}: {excerpt(before)}
          </s>
        </li>
      ))}
    </ul>
  );
}
