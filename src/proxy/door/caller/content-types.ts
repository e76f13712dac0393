import type { Refused } from "../../../core/operations/outcome.ts";
import { ROUTES } from "../../../core/operations/session.ts";
import { quote, refuse } from "../answer/refusal.ts";

/** Whole spellings, no parsing: a type that two readers could read differently is refused. */
const JSON_TYPES: ReadonlySet<string> = new Set([
  "application/json",
  "application/json;charset=utf-8",
  "application/json; charset=utf-8",
]);

/** What browsers send policy reports as: the older `report-uri` and the Reporting API. */
const REPORT_TYPES: ReadonlySet<string> = new Set(["application/csp-report", "application/reports+json"]);

/** Whether a request under `/api` has the content type that its route takes. */
export function checkContentType(path: string, contentType: string | null): Refused | null {
  const taken = path === ROUTES.cspReport ? REPORT_TYPES : JSON_TYPES;
  if (contentType !== null && taken.has(contentType)) return null;
  const given = contentType === null ? "There is no content type" : `The content type is ${quote(contentType)}`;
  return refuse("content-type", `${given}: ${path} takes ${[...taken].join(" or ")}.`);
}
