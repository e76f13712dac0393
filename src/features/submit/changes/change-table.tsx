import type { MemberChange } from "../../../core/integration/stored/compare-put.ts";
import { showInvisible } from "../../../ui/show-invisible.ts";
import { toChangeRows, type ChangeRow } from "./to-change-rows.ts";
import "./change-table.css";

const KINDS: Readonly<Record<MemberChange["kind"], string>> = { added: "adds", changed: "changes", removed: "removes" };

/** Members of the integration before and after. */
export function ChangeTable({ changes }: { changes: readonly MemberChange[] }) {
  return (
    <table className="change-table">
      <thead>
        <tr>
          <th scope="col">Member</th>
          <th scope="col">Now</th>
          <th scope="col">After</th>
        </tr>
      </thead>
      <tbody>
        {toChangeRows(changes).map((row) => (
          <tr key={`${row.wire} ${row.entry ?? ""}`} className={`change-table-${row.kind}`}>
            <th scope="row">
              <span className="change-table-kind">{KINDS[row.kind]}</span> {row.wire}
              {row.entry !== undefined && <bdi className="change-table-entry">{showInvisible(row.entry)}</bdi>}
            </th>
            <Cell when="Now" text={row.before} />
            <Cell when="After" text={row.after} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ when, text }: { when: string; text: ChangeRow["before"] }) {
  return (
    <td data-when={when}>
      {text === undefined ? <span className="change-table-none">—</span> : <bdi>{showInvisible(text)}</bdi>}
    </td>
  );
}
