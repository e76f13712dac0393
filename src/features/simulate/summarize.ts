import type { Outcome } from "../../state/simulation/job.ts";

/** How a sample's request ends, in a sentence. */
export interface Summary {
  /** `sent`: to the back end. `answered`: by API Gateway itself, as it is set up to. `stopped`: on the way. */
  readonly kind: "sent" | "answered" | "stopped";
  readonly says: string;
}

/** Says how a sample's request ends; where it stops, the step that stops it says why. */
export function summarize({ steps, backendRequest, response }: Outcome): Summary {
  const stop = steps.find(({ outcome }) => outcome === "stopped");
  if (stop !== undefined)
    return {
      kind: "stopped",
      says: response === undefined ? stop.why : `API Gateway answers ${response.status}: ${stop.why}`,
    };
  if (backendRequest !== undefined)
    return { kind: "sent", says: `The back end gets ${backendRequest.method} ${hostOf(backendRequest.uri)}` };
  return { kind: "answered", says: `API Gateway answers ${response?.status ?? "nothing"} itself` };
}

function hostOf(uri: string): string {
  return URL.canParse(uri) ? new URL(uri).host : uri;
}
