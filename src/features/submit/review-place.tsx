import { useQuery } from "@tanstack/react-query";
import { resourceQuery } from "../../client/queries/resource-query.ts";
import { restApiQuery } from "../../client/queries/rest-api-query.ts";
import { sessionQuery } from "../../client/queries/session-query.ts";
import type { Target } from "../../core/operations/session.ts";
import type { Submittal } from "./sending/submittal.ts";

const KINDS: Readonly<Record<Target["kind"], string>> = {
  sandbox: "An API Gateway in this proxy; nothing leaves this machine.",
  aws: "This changes a real API in AWS.",
  emulator: "An emulator on this machine.",
};

/** Where it goes: the target, as it is now, the method in words, and the request's line. */
export function ReviewPlace({ submittal: { labels, request } }: { submittal: Submittal }) {
  const { data: session } = useQuery(sessionQuery);
  const { data: api } = useQuery(restApiQuery(labels.restApiId));
  const { data: resource } = useQuery(resourceQuery(labels));
  return (
    <dl className="review-place">
      <dt>To</dt>
      <dd>{session && <TargetLine target={session.target} />}</dd>
      <dt>Method</dt>
      <dd>
        <b>{labels.httpMethod}</b> <bdi>{resource?.path ?? labels.resourceId}</bdi>{" "}
        <span className="review-quiet">
          of <bdi>{api?.name ?? labels.restApiId}</bdi>
        </span>
      </dd>
      <dt>Request</dt>
      <dd className="review-wire">
        {request.method} {request.path}
      </dd>
    </dl>
  );
}

function TargetLine({ target: { kind, label, endpoint } }: { target: Target }) {
  return (
    <>
      <span className={`review-target review-target-${kind}`}>{label}</span>{" "}
      <span className="review-quiet">
        {KINDS[kind]} {kind !== "sandbox" && endpoint}
      </span>
    </>
  );
}
