import Link from "@cloudscape-design/components/link";
import { useId } from "react";
import { labelOf } from "../../../core/integration/fields/label-of.ts";
import { requestGaps } from "../../../core/integration/request/request-gaps.ts";
import { useDerived } from "../../../state/use-derived.ts";
import { useFocusField } from "../../../state/view/use-focus-finding.ts";

/** Says what is missing to a request, and leads there. */
export function NoRequest() {
  const gaps = requestGaps(useDerived(({ input }) => input));
  const focusField = useFocusField();
  const needsId = useId();
  return (
    <div className="request-none">
      <p id={needsId}>There is no request yet. It needs:</p>
      <ul aria-labelledby={needsId}>
        {gaps.map(({ field, problem }) => (
          <li key={field} data-field={field}>
            <Link onFollow={() => focusField(field)}>{labelOf(field)}</Link>
            {problem === "unsendable" && ": no client can send it as it is"}
          </li>
        ))}
      </ul>
    </div>
  );
}
