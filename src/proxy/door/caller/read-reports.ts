import { z } from "zod";
import type { LogEvent } from "../log.ts";

/** Browsers may gather reports before they send them; more than these of one request are not logged. */
const MAX_REPORTS = 20;

type ReportEvent = Extract<LogEvent, { event: "csp-report" }>;

const olderSchema = z.object({
  "csp-report": z.object({
    "effective-directive": z.string().optional(),
    "violated-directive": z.string().optional(),
    "blocked-uri": z.string().optional(),
    "line-number": z.number().optional(),
    "column-number": z.number().optional(),
    disposition: z.string().optional(),
  }),
});

const reportSchema = z.object({
  body: z.object({
    effectiveDirective: z.string().optional(),
    blockedURL: z.string().optional(),
    lineNumber: z.number().nullish(),
    columnNumber: z.number().nullish(),
    disposition: z.string().optional(),
  }),
});

const reportsSchema = z.union([
  olderSchema.transform((older) => [fromOlder(older)]),
  z.array(reportSchema.transform(fromReport)),
]);

/** What of a browser's policy reports goes to the log, of either format; `null` where it is neither. */
export function readReports(value: unknown): readonly ReportEvent[] | null {
  const parsed = reportsSchema.safeParse(value);
  return parsed.success ? parsed.data.slice(0, MAX_REPORTS) : null;
}

function fromOlder({ "csp-report": report }: z.infer<typeof olderSchema>): ReportEvent {
  return {
    event: "csp-report",
    directive: report["effective-directive"] ?? report["violated-directive"],
    blocked: toSource(report["blocked-uri"]),
    line: report["line-number"],
    column: report["column-number"],
    disposition: report.disposition,
  };
}

function fromReport({ body }: z.infer<typeof reportSchema>): ReportEvent {
  return {
    event: "csp-report",
    directive: body.effectiveDirective,
    blocked: toSource(body.blockedURL),
    line: body.lineNumber ?? undefined,
    column: body.columnNumber ?? undefined,
    disposition: body.disposition,
  };
}

/** A keyword such as `inline`, or the origin of what was blocked: its path and query may hold what no log should. */
function toSource(blocked: string | undefined): string | undefined {
  if (blocked === undefined || /^[a-z-]{0,40}$/.test(blocked)) return blocked;
  if (!URL.canParse(blocked)) return "other";
  const { origin, protocol } = new URL(blocked);
  return origin === "null" ? protocol : origin;
}
