import type { Refused } from "../../../core/operations/outcome.ts";
import { quote, refuse } from "../answer/refusal.ts";

/**
 * Whether a call comes from our own page. `Origin` must be there and be the very origin that the request went to (the
 * raw guard has checked that one), and `Sec-Fetch-Site` must say `same-origin`: a page that reached us by a rebound name
 * sends none, so none is refused.
 */
export function checkOrigin(request: Request): Refused | null {
  const own = new URL(request.url).origin;
  const origin = request.headers.get("origin");
  if (origin !== own) {
    return refuse("origin", `${named("Origin", origin)}: only the page at ${own} may call.`);
  }
  const site = request.headers.get("sec-fetch-site");
  if (site !== "same-origin") {
    return refuse(
      "origin",
      `${named("Sec-Fetch-Site", site)}: only a call with same-origin is taken, from a browser that sends it.`,
    );
  }
  return null;
}

/** The same for a policy report, where browsers leave either header out. */
export function checkReportOrigin(request: Request): Refused | null {
  const own = new URL(request.url).origin;
  const origin = request.headers.get("origin") ?? own;
  const site = request.headers.get("sec-fetch-site") ?? "same-origin";
  return origin === own && site === "same-origin" ? null : refuse("origin", `Only the page at ${own} may report.`);
}

function named(header: string, value: string | null): string {
  return value === null ? `There is no ${header}` : `${header} is ${quote(value)}`;
}
