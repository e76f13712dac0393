import type { MemberChange } from "../../core/integration/compare-put.ts";
import { showInvisible } from "../../ui/show-invisible.ts";
import type { JsonValue } from "../../core/integration/json.ts";

const KINDS: Readonly<Record<MemberChange["kind"], string>> = { added: "adds", changed: "changes", removed: "removes" };

/** Members of the integration before and after. */
export function ChangeTable({ changes }: { changes: readonly MemberChange[] }) {
  return (
    <table className="changes">
      <thead>
        <tr>
          <th scope="col">Member</th>
          <th scope="col">Now</th>
          <th scope="col">After</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ wire, kind, before, after }) => (
          <tr key={wire} className={`change-${kind}`}>
            <th scope="row">
              <span className="change-kind">{KINDS[kind]}</span> {wire}
            </th>
            <td>{show(before)}</td>
            <td>{show(after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function show(value: JsonValue | undefined): string {
  if (value === undefined) return "—";
  return showInvisible(typeof value === "string" && value !== "" ? value : JSON.stringify(value, null, 2));
}
