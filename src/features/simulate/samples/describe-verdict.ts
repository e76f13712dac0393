import type { Verdict } from "../../../state/simulation/job.ts";

/** How a sample fares, in a few words. */
export function describeVerdict({ kind, says }: Verdict): string {
  switch (kind) {
    case "same":
      return "✓ as expected";
    case "differs":
      return `✕ ${shorten(says[0] ?? "differs")}${says.length > 1 ? ` and ${says.length - 1} more` : ""}`;
    case "sent":
    case "answered":
      return says[0] ?? "";
  }
}

/** Which message it is in, the page shows beside it. */
function shorten(difference: string): string {
  return difference.replace(/^(?:backendRequest|response)\./, "");
}
