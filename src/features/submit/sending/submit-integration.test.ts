import { expect, test } from "vitest";
import { createClient } from "../../../client/create-client.ts";
import { outcomes, says, scriptedFetch, session, type Scripted } from "../../../client/scripted-fetch.fixture.ts";
import { checkIntegration } from "../../../core/integration/check-integration.ts";
import type { PutIntegrationInput } from "../../../core/integration/put-integration-input.ts";
import { toHttpRequest } from "../../../core/integration/request/to-http-request.ts";
import { submitIntegration, type Phase, type Submission } from "./submit-integration.ts";

const LABELS = { restApiId: "a1", resourceId: "r1", httpMethod: "GET" };
const MOCK: PutIntegrationInput = { ...LABELS, type: "MOCK", passthroughBehavior: "NEVER" };
/** What AWS answers to a put of it, and to reading it back. */
const STORED = { type: "MOCK", passthroughBehavior: "NEVER", timeoutInMillis: 29_000, cacheNamespace: "r1" };

const answered = (status: number, body: unknown, errorType?: string) =>
  outcomes({
    outcome: "answered",
    status,
    requestId: "req-1",
    body: typeof body === "string" ? body : JSON.stringify(body),
    ...(errorType !== undefined && { errorType }),
  });

const refusal = (message: string) => answered(400, { message }, "BadRequestException");
const accepted = answered(201, STORED);
const failed = (sent: boolean, command?: string) =>
  says(502, {
    outcome: "failed",
    phase: sent ? "timeout" : "credentials",
    message: sent ? "No answer came." : "The session has expired.",
    sent,
    ...(command !== undefined && { command }),
  });

interface Row {
  readonly when: string;
  readonly answers: readonly Scripted[];
  readonly input?: PutIntegrationInput;
  readonly submission: Submission;
}

const APPLIED = { kind: "applied", status: 201, requestId: "req-1" } as const;
const BARE_URL: PutIntegrationInput = { ...LABELS, type: "HTTP", integrationHttpMethod: "GET", uri: "nowhere" };
const [EXPECTED] = checkIntegration(BARE_URL);

const ROWS: readonly Row[] = [
  {
    when: "AWS takes it and has it",
    answers: [accepted, answered(200, STORED)],
    submission: { ...APPLIED, readBack: { live: STORED, changes: [] } },
  },
  {
    when: "AWS takes it and has something else",
    answers: [accepted, answered(200, { ...STORED, passthroughBehavior: "WHEN_NO_MATCH" })],
    submission: {
      ...APPLIED,
      readBack: {
        live: { ...STORED, passthroughBehavior: "WHEN_NO_MATCH" },
        changes: [{ wire: "passthroughBehavior", kind: "changed", before: "WHEN_NO_MATCH", after: "NEVER" }],
      },
    },
  },
  {
    when: "it cannot be read back",
    answers: [accepted, answered(404, { message: "Invalid Integration identifier specified" }, "NotFoundException")],
    submission: { ...APPLIED, readBack: null },
  },
  {
    when: "the connection breaks before it is read back",
    answers: [accepted, new TypeError("fetch failed")],
    submission: { ...APPLIED, readBack: null },
  },
  {
    when: "AWS refuses what was expected to be refused",
    input: BARE_URL,
    answers: [refusal(EXPECTED?.aws?.message ?? "")],
    submission: {
      kind: "refused",
      status: 400,
      code: "BadRequestException",
      message: EXPECTED?.aws?.message ?? "",
      requestId: "req-1",
      finding: EXPECTED === undefined ? null : { ...EXPECTED, evidence: "recorded" },
    },
  },
  {
    when: "AWS refuses for a reason that no rule knows",
    answers: [refusal("Rate is too purple")],
    submission: {
      kind: "refused",
      status: 400,
      code: "BadRequestException",
      message: "Rate is too purple",
      requestId: "req-1",
      finding: null,
    },
  },
  {
    when: "AWS fails",
    answers: [answered(500, "", "InternalFailure")],
    submission: { kind: "unknown", message: "AWS answered 500 InternalFailure: no reason given." },
  },
  {
    when: "AWS is not available",
    answers: [answered(503, { message: "Come back later" }, "ServiceUnavailableException")],
    submission: { kind: "unknown", message: "AWS answered 503 ServiceUnavailableException: Come back later." },
  },
  {
    when: "the answer cannot be read",
    answers: [answered(201, "<html>")],
    submission: {
      kind: "unknown",
      message: "PutIntegration was answered 201 with a body that is not JSON.",
    },
  },
  {
    when: "the proxy refuses to send it",
    answers: [says(403, { outcome: "refused", reason: "read-only", message: "It is read only." })],
    submission: { kind: "not-sent", message: "It is read only." },
  },
  {
    when: "it failed before it was sent",
    answers: [failed(false, "aws sso login --profile dev")],
    submission: { kind: "not-sent", message: "The session has expired.", command: "aws sso login --profile dev" },
  },
  {
    when: "it failed and may have been sent",
    answers: [failed(true)],
    submission: { kind: "unknown", message: "No answer came." },
  },
];

test.each(ROWS)("says how a submit ended: $when", async ({ answers, input = MOCK, submission }) => {
  const request = toHttpRequest(input);
  if (request === null) throw new Error("Every row has a request.");
  const { fetch, asked } = scriptedFetch([says(200, session("t1")), ...answers]);
  const phases: Phase[] = [];
  const waiting = { onPhase: (phase: Phase) => phases.push(phase) };
  expect(await submitIntegration(createClient(fetch), { labels: LABELS, input, request }, waiting)).toEqual(submission);
  expect(phases).toEqual(submission.kind === "applied" ? ["sending", "reading-back"] : ["sending"]);
  const put = { operation: "PutIntegration", parameters: LABELS, body: request.body };
  const get = { operation: "GetIntegration", parameters: LABELS };
  expect(asked.slice(1).map(({ body }) => body)).toEqual(submission.kind === "applied" ? [put, get] : [put]);
});
