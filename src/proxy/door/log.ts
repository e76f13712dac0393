import type { FailurePhase, RefusalReason } from "../../core/operations/outcome.ts";
import type { OperationName } from "../../core/operations/operations.ts";

/** What may be logged, and nothing else: no header, body, query or token has a place here. */
export type LogEvent =
  | {
      readonly event: "answered";
      readonly operation: OperationName;
      readonly status: number;
      readonly requestId?: string;
    }
  | {
      readonly event: "failed";
      readonly operation: OperationName;
      readonly phase: FailurePhase;
      readonly sent: boolean;
    }
  | { readonly event: "refused"; readonly reason: RefusalReason; readonly status: number; readonly route?: string }
  | { readonly event: "internal-error"; readonly route?: string; readonly errorName: string }
  | {
      readonly event: "csp-report";
      readonly directive?: string;
      readonly blocked?: string;
      readonly line?: number;
      readonly column?: number;
      readonly disposition?: string;
    };

const FIELDS = [
  "event",
  "route",
  "operation",
  "status",
  "requestId",
  "phase",
  "sent",
  "reason",
  "errorName",
  "directive",
  "blocked",
  "line",
  "column",
  "disposition",
] as const;

const MAX_LENGTH = 200;

/** What `JSON.stringify` leaves bare and a terminal may act on: control characters, direction marks, line separators. */
const ACTIVE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/**
 * A log that writes each event as one line of JSON, its time first (ISO 8601, UTC, milliseconds). Only fields from the
 * list above are written, texts are cut at 200 characters, and nothing in them can end the line or move the cursor.
 */
export function createLog({
  write,
  now,
}: {
  write: (line: string) => void;
  now: () => Date;
}): (event: LogEvent) => void {
  return (event) => write(`${formatEvent(event, now())}\n`);
}

function formatEvent(event: LogEvent, time: Date): string {
  const values = new Map<string, unknown>(Object.entries(event));
  const fields = FIELDS.map((name) => [name, values.get(name)] as const).filter(([, value]) => isPlain(value));
  const line = JSON.stringify({
    time: time.toISOString(),
    ...Object.fromEntries(fields.map(([name, value]) => [name, cut(value)])),
  });
  return line.replace(ACTIVE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function isPlain(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function cut(value: unknown): unknown {
  return typeof value === "string" ? value.slice(0, MAX_LENGTH) : value;
}
