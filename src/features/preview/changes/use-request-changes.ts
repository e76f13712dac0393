import { useMemo } from "react";
import type { PutIntegrationInput } from "../../../core/integration/put-integration-input.ts";
import { toBody } from "../../../core/integration/request/to-http-request.ts";
import { toInput } from "../../../core/integration/draft/to-input.ts";
import { useBaseline, type Baseline } from "../../../state/history/baseline.ts";
import { layOutJson, type JsonLine } from "../request/body/lay-out-json.ts";
import { compareRequests, type RequestChange, type RequestContent } from "./compare-requests.ts";

/** How the request differs from what the draft began as. */
export interface RequestChanges {
  readonly list: readonly RequestChange[];
  /** What it is compared with, in a few words. */
  readonly since: string;
}

const NONE: readonly RequestChange[] = [];

/** What was changed since the draft began; nothing where it is not known what it began as, or it began empty. */
export function useRequestChanges(input: Partial<PutIntegrationInput>, lines: readonly JsonLine[]): RequestChanges {
  const baseline = useBaseline();
  const before = useMemo(() => (baseline === null ? null : contentOf(baseline)), [baseline]);
  const { restApiId, resourceId, httpMethod } = input;
  const list = useMemo(
    () => (before === null ? NONE : compareRequests(before, { labels: { restApiId, resourceId, httpMethod }, lines })),
    [before, restApiId, resourceId, httpMethod, lines],
  );
  return { list, since: baseline?.from === "target" ? "since loaded" : "since the start" };
}

function contentOf({ draft }: Baseline): RequestContent | null {
  const { input } = toInput(draft);
  const body = JSON.stringify(toBody(input));
  return body === "{}" ? null : { labels: input, lines: layOutJson(body) };
}
