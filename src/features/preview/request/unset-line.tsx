import { memo, useId } from "react";
import type { PutIntegrationInput } from "../../../core/integration/put-integration-input.ts";
import { unsetMembers, type UnsetMember } from "../../../core/integration/fields/unset-members.ts";

/** What AWS takes for the members that the request does not name. */
export function UnsetLine({ input }: { input: Partial<PutIntegrationInput> }) {
  const titleId = useId();
  const unset = unsetMembers(input);
  if (unset.length === 0) return null;
  return (
    <div className="request-unset">
      <p id={titleId}>Unset, AWS takes</p>
      <ul aria-labelledby={titleId}>
        {unset.map(({ field, wire, value }) => (
          <Unset key={field} field={field} wire={wire} value={value} />
        ))}
      </ul>
    </div>
  );
}

const Unset = memo(function Unset({ field, wire, value }: UnsetMember) {
  return (
    <li data-field={field}>
      {wire} <span className="request-unset-value">{value}</span>
    </li>
  );
});
