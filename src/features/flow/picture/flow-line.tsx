import type { Flow } from "../stations/flow.ts";

/** How high the line runs: through a station, or past it. On a field of 100 × 48 that is as wide as its stretch. */
const THROUGH = 24;
const PAST = 4;

interface FlowLineProps {
  readonly flow: Flow;
  /** The station that the stretch begins at. */
  readonly from: number;
}

/** The line from one station to the next: past those that do nothing. */
export function FlowLine({ flow: { stations, endpoint, isPrivate }, from }: FlowLineProps) {
  const [leaves = false, arrives = false] = stations.slice(from, from + 2).map(({ takesPart }) => takesPart);
  const isLast = from === stations.length - 2;
  return (
    <span className={isLast ? `flow-line flow-line-to-${endpoint}` : "flow-line"} aria-hidden="true">
      <Stretch d={drawStretch(leaves, arrives)} />
      {arrives && <Head className="flow-head" d="M1 1l3 3-3 3" />}
      {isLast && endpoint === "mock" && <WayBack />}
      {isLast && isPrivate && <Gate />}
    </span>
  );
}

function drawStretch(leaves: boolean, arrives: boolean): string {
  if (leaves && arrives) return `M0 ${THROUGH}H100`;
  if (leaves) return `M0 ${THROUGH}H10C22 ${THROUGH} 20 ${PAST} 32 ${PAST}H100`;
  return arrives ? `M0 ${PAST}H68C80 ${PAST} 78 ${THROUGH} 90 ${THROUGH}H100` : `M0 ${PAST}H100`;
}

function Stretch({ d }: { d: string }) {
  return (
    <svg className="flow-stretch" viewBox="0 0 100 48" preserveAspectRatio="none">
      <path d={d} />
    </svg>
  );
}

function Head({ className, d }: { className: string; d: string }) {
  return (
    <svg className={className} viewBox="0 0 5 8">
      <path d={d} />
    </svg>
  );
}

/** API Gateway answers itself: the line comes back. */
function WayBack() {
  return (
    <>
      <Stretch d="M100 32H50" />
      <Head className="flow-head flow-head-back" d="M4 1 1 4l3 3" />
    </>
  );
}

/** A VPC link: the line goes through a gate. */
function Gate() {
  return (
    <svg className="flow-gate" viewBox="0 0 18 20">
      <path d="M4.5 17.5V5A2 2 0 0 1 6.5 3h5a2 2 0 0 1 2 2v12.5" />
    </svg>
  );
}
