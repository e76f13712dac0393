import type { RefusalReason, Refused } from "../../../core/operations/outcome.ts";

const STATUSES = {
  host: 421,
  target: 404,
  method: 405,
  origin: 403,
  token: 401,
  "content-type": 415,
  "too-large": 413,
  malformed: 400,
  "unknown-operation": 400,
  "switched-off": 403,
  "read-only": 403,
  parameter: 400,
  body: 400,
  busy: 503,
} as const satisfies Record<RefusalReason, number>;

/** A refusal with its sentence: what was wrong, where, what would be right. */
export function refuse(reason: RefusalReason, message: string): Refused {
  return { outcome: "refused", reason, message };
}

/** The HTTP status that a refusal is answered with. */
export function statusOf(refused: Refused) {
  return STATUSES[refused.reason];
}

/** Text from outside as a message may show it: quoted, control characters escaped, short. */
export function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
