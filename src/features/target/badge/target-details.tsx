import { OPERATIONS, type OperationName } from "../../../core/operations/operations.ts";
import type { Session, Target } from "../../../core/operations/session.ts";

/** Everything that the page knows of what it is connected to. */
export function TargetDetails({ session, isThere }: { session: Session; isThere: boolean }) {
  const { target, version } = session;
  return (
    <div className="target-details">
      <p>{isThere ? sayWhere(target) : "The proxy behind this page does not answer. It was connected to this:"}</p>
      <dl>
        <Detail name="Target" value={target.label} />
        <Detail name="Region" value={target.region} />
        <Detail name="Endpoint" value={target.endpoint} />
        <Detail name="Writes" value={target.readOnly ? "off: started with --read-only" : listOf(target, "write")} />
        <Detail name="Reads" value={listOf(target, "read")} />
        <Detail name="Gatewright" value={version} />
      </dl>
    </div>
  );
}

function Detail({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{value === "" ? "none" : value}</dd>
    </div>
  );
}

function listOf({ operations }: Target, effect: "read" | "write"): string {
  return operations.filter((name: OperationName) => OPERATIONS[name].effect === effect).join(", ");
}

function sayWhere({ kind, readOnly }: Target): string {
  if (readOnly) return "Nothing can be submitted: the proxy only reads.";
  switch (kind) {
    case "sandbox":
      return "A submit stays on this machine: the sandbox is an API Gateway in the proxy's memory.";
    case "aws":
      return "A submit changes your AWS account.";
    case "emulator":
      return "A submit goes to an emulator on this machine, not to AWS.";
  }
}
