import type { Hono } from "hono";
import type { Refused } from "../../core/operations/outcome.ts";
import { ROUTES } from "../../core/operations/session.ts";
import type { createAnswers } from "./answer/create-answers.ts";
import { refuse } from "./answer/refusal.ts";
import { checkOrigin, checkReportOrigin } from "./caller/check-origin.ts";
import { checkContentType } from "./caller/content-types.ts";
import { createTokenCheck } from "./caller/create-token-check.ts";
import { readJson } from "./caller/read-json.ts";
import { readReports } from "./caller/read-reports.ts";
import { checkCall, type CheckedCall } from "./check-call.ts";
import type { DoorDeps } from "./create-app.ts";
import { MAX_BODY_BYTES } from "./limits.ts";

const MAX_REPORT_BYTES = 16 * 1024;

type ApiDeps = DoorDeps & { readonly answers: ReturnType<typeof createAnswers> };

/** The routes under `/api`. Nothing of a body is read before its sender has been checked. */
export function addApi(app: Hono, deps: ApiDeps): void {
  addSession(app, deps);
  addOperations(app, deps);
  addReports(app, deps);
}

function addSession(app: Hono, { session, answers }: ApiDeps): void {
  app.post(ROUTES.session, async (c) => {
    const refused = await checkSessionCall(c.req.raw);
    return refused === null ? c.json(session) : answers.refused(c, refused);
  });
}

function addOperations(app: Hono, { session, answers, forward, previewSigned, log }: ApiDeps): void {
  const readCall = createCallReader(session);

  app.post(ROUTES.operations, async (c) => {
    const call = await readCall(c.req.raw);
    if ("outcome" in call) return answers.refused(c, call);
    const outcome = await forward(call, c.req.raw.signal);
    if (outcome.outcome === "failed") return answers.failed(c, { failed: outcome, operation: call.name });
    log({ event: "answered", operation: call.name, status: outcome.status, requestId: outcome.requestId });
    return c.json(outcome);
  });

  app.post(ROUTES.signedPreview, async (c) => {
    const call = await readCall(c.req.raw);
    if ("outcome" in call) return answers.refused(c, call);
    const preview = await previewSigned(call);
    return "outcome" in preview ? answers.failed(c, { failed: preview, operation: call.name }) : c.json(preview);
  });
}

/** A policy report goes to the log and reaches nothing else. */
function addReports(app: Hono, { answers, log }: ApiDeps): void {
  app.post(ROUTES.cspReport, async (c) => {
    const reports = await readReportCall(c.req.raw);
    if ("outcome" in reports) return answers.refused(c, reports);
    for (const report of reports) log(report);
    return c.body(null, 204);
  });
}

function createCallReader({
  token,
  target,
}: DoorDeps["session"]): (request: Request) => Promise<CheckedCall | Refused> {
  const checkToken = createTokenCheck(token);
  const policy = { operations: new Set(target.operations), readOnly: target.readOnly };
  return async (request) => {
    const refused = checkOrigin(request) ?? checkType(request) ?? checkToken(request);
    if (refused !== null) return refused;
    const envelope = await readJson(request, MAX_BODY_BYTES);
    return "outcome" in envelope ? envelope : checkCall(envelope.value, policy);
  };
}

async function checkSessionCall(request: Request): Promise<Refused | null> {
  const refused = checkOrigin(request) ?? checkType(request);
  if (refused !== null) return refused;
  const body = await readJson(request, MAX_BODY_BYTES);
  if ("outcome" in body) return body;
  return JSON.stringify(body.value) === "{}"
    ? null
    : refuse("malformed", `${ROUTES.session} takes {} and nothing in it.`);
}

async function readReportCall(request: Request) {
  const refused = checkReportOrigin(request) ?? checkType(request);
  if (refused !== null) return refused;
  const body = await readJson(request, MAX_REPORT_BYTES);
  if ("outcome" in body) return body;
  return readReports(body.value) ?? refuse("malformed", "This is no policy report as browsers send them.");
}

function checkType(request: Request): Refused | null {
  return checkContentType(new URL(request.url).pathname, request.headers.get("content-type"));
}
