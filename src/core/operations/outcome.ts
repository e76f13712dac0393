import { z } from "zod";

/** Why a request was not sent: a fixed word each, to tell the cases apart by. */
export const REFUSAL_REASONS = [
  "host", // the Host header names something else than this server
  "target", // the request target is none of ours
  "method", // another method than the route takes
  "origin", // the request comes from another page
  "token", // the session token is missing or wrong
  "content-type", // anything but application/json
  "too-large", // the body or a part of it is over its limit
  "malformed", // not JSON, or not the shape that the route takes
  "unknown-operation", // no row of the operation table
  "switched-off", // an operation that this server does not carry out
  "read-only", // a write, and the server was started with --read-only
  "parameter", // a path label or query value outside its grammar
  "body", // the body text is no JSON object, or too deep
  "busy", // too much at once
] as const;

export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** Where a request failed on its way; `sent` beside it says whether it may have arrived. */
export const FAILURE_PHASES = ["credentials", "connect", "timeout", "answer"] as const;

export type FailurePhase = (typeof FAILURE_PHASES)[number];

/** The target answered, its refusals included. `body` is its text, unread. */
const answeredSchema = z.object({
  outcome: z.literal("answered"),
  status: z.int(),
  requestId: z.string().optional(),
  errorType: z.string().optional(),
  retryAfter: z.string().optional(),
  body: z.string(),
});

/** Nothing was sent. */
const refusedSchema = z.object({ outcome: z.literal("refused"), reason: z.enum(REFUSAL_REASONS), message: z.string() });

/** It was to be sent, and no whole answer came. `command` is what the user may run to mend it. */
const failedSchema = z.object({
  outcome: z.literal("failed"),
  phase: z.enum(FAILURE_PHASES),
  message: z.string(),
  sent: z.boolean(),
  command: z.string().optional(),
});

/** What the proxy says of one operation. */
export const outcomeSchema = z.discriminatedUnion("outcome", [answeredSchema, refusedSchema, failedSchema]);

/** What the proxy says where nothing goes to the target: a call that only asks the proxy itself. */
export const unansweredSchema = z.discriminatedUnion("outcome", [refusedSchema, failedSchema]);

export type Outcome = z.infer<typeof outcomeSchema>;
export type Answered = z.infer<typeof answeredSchema>;
export type Refused = z.infer<typeof refusedSchema>;
export type Failed = z.infer<typeof failedSchema>;
