import { useQuery } from "@tanstack/react-query";
import { sessionQuery } from "../../../client/queries/session-query.ts";
import type { Target } from "../../../core/operations/session.ts";
import { Popup } from "../../../ui/popup/popup.tsx";
import { usePopup } from "../../../ui/popup/use-popup.ts";
import { TargetDetails } from "./target-details.tsx";
import { useConnection } from "./use-connection.ts";
import "./target-badge.css";

/** Where a submit would go, always in sight. AWS looks different from the sandbox and from an emulator. */
export function TargetBadge() {
  const { data, isPending } = useQuery(sessionQuery);
  const isThere = useConnection();
  const popup = usePopup();
  if (data === undefined)
    return isPending ? (
      <span className="target target-connecting" role="status">
        Connecting
      </span>
    ) : (
      <span className="target target-gone">Not connected</span>
    );
  const { target } = data;
  const name = isThere ? nameOf(target) : "Not connected";
  return (
    <Popup
      popup={popup}
      label="Where a submit goes"
      triggerLabel={`${name}: where a submit goes`}
      triggerClass={`target target-${isThere ? target.kind : "gone"}`}
      trigger={isThere ? <TargetName target={target} /> : name}
    >
      {() => <TargetDetails session={data} isThere={isThere} />}
    </Popup>
  );
}

function TargetName({ target }: { target: Target }) {
  return (
    <>
      {target.kind === "sandbox" && <span className="target-region">{target.region}</span>}
      <bdi className="target-label">{labelOf(target)}</bdi>
    </>
  );
}

function nameOf(target: Target): string {
  return target.kind === "sandbox" ? `${target.region} ${labelOf(target)}` : labelOf(target);
}

function labelOf({ label, readOnly }: Target): string {
  return readOnly ? `${label} · read only` : label;
}
