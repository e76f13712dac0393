import { expect, test } from "vitest";
import type { Failed, Outcome } from "../core/operations/outcome.ts";
import type { SignedPreview } from "../core/operations/session.ts";
import { createClient } from "./create-client.ts";
import { outcomes, says, scriptedFetch, session, type Scripted } from "./scripted-fetch.fixture.ts";

const CALL = { operation: "PutIntegration", parameters: { restApiId: "a1" }, body: '{"type":"MOCK"}' };
const ANSWERED: Outcome = { outcome: "answered", status: 200, requestId: "r1", body: '{"item":[]}' };
const REFUSED: Outcome = { outcome: "refused", reason: "read-only", message: "It was started with --read-only." };
const OLD_TOKEN = says(401, { outcome: "refused", reason: "token", message: "The token is not this server's." });
const NO_PROXY = "The proxy behind this page does not answer. Start it with npm start, then try again";

const opened = says(200, session("t1"));
const renewed = says(200, session("t2"));
const moved = says(200, session("t2", { kind: "aws", label: "AWS eu-west-1", endpoint: "https://aws" }));
const down = new TypeError("fetch failed");

const failed = (message: string, sent: boolean, phase: Failed["phase"] = "connect"): Failed => ({
  outcome: "failed",
  phase,
  message,
  sent,
});

interface Row {
  readonly when: string;
  readonly answers: readonly Scripted[];
  readonly outcome: Outcome;
  /** The tokens of the calls that carried the operation. */
  readonly sentWith?: readonly string[];
}

const ROWS: readonly Row[] = [
  { when: "the target answers", answers: [opened, outcomes(ANSWERED)], outcome: ANSWERED },
  { when: "the proxy refuses", answers: [opened, says(403, REFUSED)], outcome: REFUSED },
  {
    when: "the proxy could not send it",
    answers: [opened, says(504, { ...failed("Too late.", true, "timeout"), command: "aws sso login" })],
    outcome: { ...failed("Too late.", true, "timeout"), command: "aws sso login" },
  },
  {
    when: "the proxy was started anew with the same target",
    answers: [opened, OLD_TOKEN, renewed, outcomes(ANSWERED)],
    outcome: ANSWERED,
    sentWith: ["t1", "t2"],
  },
  {
    when: "the proxy was started anew with another target",
    answers: [opened, OLD_TOKEN, moved],
    outcome: failed(
      "The proxy was started anew and is now connected to AWS eu-west-1. Nothing was sent: look where it would go, then send it again.",
      false,
    ),
  },
  {
    when: "the new token is refused, too",
    answers: [opened, OLD_TOKEN, renewed, OLD_TOKEN],
    outcome: { outcome: "refused", reason: "token", message: "The token is not this server's." },
    sentWith: ["t1", "t2"],
  },
  {
    when: "the proxy is gone once its token was refused",
    answers: [opened, OLD_TOKEN, down],
    outcome: failed(`${NO_PROXY}.`, false),
  },
  { when: "there is no proxy", answers: [down], outcome: failed(`${NO_PROXY}.`, false), sentWith: [] },
  {
    when: "another program is on the port",
    answers: [() => new Response("<html>", { status: 404 })],
    outcome: failed(
      "The proxy answered 404 with something that is no session. Is another program on this port?",
      false,
    ),
    sentWith: [],
  },
  {
    when: "the connection breaks",
    answers: [opened, down],
    outcome: failed(`${NO_PROXY}; what was under way may have been carried out.`, true),
  },
  {
    when: "the answer is no JSON",
    answers: [opened, () => new Response("<html>", { status: 502 })],
    outcome: failed(
      "The proxy answered 502 in a form that this page does not read; reload the page if the proxy was updated.",
      true,
      "answer",
    ),
  },
  {
    when: "the answer is no outcome",
    answers: [opened, says(200, { outcome: "queued" })],
    outcome: failed(
      "The proxy answered 200 in a form that this page does not read; reload the page if the proxy was updated.",
      true,
      "answer",
    ),
  },
];

test.each(ROWS)("every call ends in an outcome: $when", async ({ answers, outcome, sentWith = ["t1"] }) => {
  const { fetch, asked } = scriptedFetch(answers);
  expect(await createClient(fetch).call(CALL)).toEqual(outcome);
  const operations = asked.filter(({ path }) => path === "/api/operations");
  expect(operations).toEqual(sentWith.map((token) => ({ path: "/api/operations", token, body: CALL })));
  const sessions = asked.filter(({ path }) => path !== "/api/operations");
  expect(new Set(sessions.map((one) => JSON.stringify(one)))).toEqual(
    new Set([JSON.stringify({ path: "/api/session", token: null, body: {} })]),
  );
});

test("a call that is given up may have been carried out", async () => {
  const { fetch, asked } = scriptedFetch([opened, "hangs"]);
  const giveUp = new AbortController();
  const outcome = createClient(fetch).call(CALL, giveUp.signal);
  await expect.poll(() => asked.length).toBe(2);
  giveUp.abort();
  expect(await outcome).toEqual(failed("The call was given up before its answer came.", true));
});

test("a call that is not answered in time may have been carried out", async () => {
  const { fetch } = scriptedFetch([opened, "hangs"]);
  const message = "The proxy did not answer in time; try again, or start it anew.";
  expect(await createClient(fetch, 5).call(CALL)).toEqual(failed(message, true, "timeout"));
});

test("where the connection breaks, a call that only reads has changed nothing", async () => {
  const { fetch } = scriptedFetch([opened, down]);
  expect(await createClient(fetch).call({ operation: "GetRestApis" })).toEqual(failed(`${NO_PROXY}.`, true));
});

test("one session serves all calls, and after a failure the next call asks for it anew", async () => {
  const { fetch, asked } = scriptedFetch([down, opened, outcomes(ANSWERED), outcomes(REFUSED)]);
  const client = createClient(fetch);
  await expect(client.session()).rejects.toThrow(new Error(`${NO_PROXY}.`));
  const [first, second] = await Promise.all([client.call(CALL), client.call(CALL)]);
  expect([first, second]).toEqual([ANSWERED, REFUSED]);
  expect(asked.map(({ path }) => path)).toEqual(["/api/session", "/api/session", "/api/operations", "/api/operations"]);
});

test("tells of a new session, the same target or not, until nobody listens", async () => {
  const { fetch } = scriptedFetch([
    opened,
    OLD_TOKEN,
    renewed,
    outcomes(ANSWERED),
    OLD_TOKEN,
    moved,
    OLD_TOKEN,
    opened,
  ]);
  const client = createClient(fetch);
  const told: string[] = [];
  const leave = client.onNewSession(() => told.push("new"));
  await client.call(CALL);
  expect(told).toEqual(["new"]);
  await client.call(CALL);
  expect(told).toEqual(["new", "new"]);
  leave();
  await client.call(CALL);
  expect(told).toEqual(["new", "new"]);
  expect((await client.session()).token).toBe("t1");
});

test("of a read that breaks it is not said that something may have been changed", async () => {
  const { fetch } = scriptedFetch([opened, down]);
  expect(await createClient(fetch).call({ operation: "GetRestApis" })).toEqual(failed(`${NO_PROXY}.`, true));
});

test("a proxy that hangs is not waited for longer than the deadline", async () => {
  const hang: typeof globalThis.fetch = (_, init) =>
    new Promise((_resolve, reject) => {
      init?.signal?.addEventListener("abort", () => reject(init.signal?.reason));
    });
  const { fetch } = scriptedFetch([opened]);
  let calls = 0;
  const client = createClient((input, init) => (calls++ === 0 ? fetch(input, init) : hang(input, init)), 20);
  expect(await client.call(CALL)).toEqual(
    failed("The proxy did not answer in time; try again, or start it anew.", true, "timeout"),
  );
});

test("tells when the proxy is gone, and when a new session is had", async () => {
  const { fetch } = scriptedFetch([opened, down, down, renewed, outcomes(ANSWERED)]);
  const client = createClient(fetch);
  const told: string[] = [];
  client.connection.subscribe(() => told.push(client.connection.get() ? "there" : "gone"));
  client.onNewSession(() => told.push("new session"));
  await client.call(CALL);
  await expect(client.reconnect()).rejects.toThrow(`${NO_PROXY}.`);
  expect((await client.reconnect()).token).toBe("t2");
  expect(await client.call(CALL)).toEqual(ANSWERED);
  expect(told).toEqual(["gone", "there", "new session"]);
});

test("a call that was given up does not mean that the proxy is gone", async () => {
  const client = createClient(scriptedFetch([opened, "hangs"]).fetch);
  const controller = new AbortController();
  const outcome = client.call(CALL, controller.signal);
  controller.abort();
  expect(await outcome).toMatchObject({ outcome: "failed" });
  expect(client.connection.get()).toBe(true);
});

const SIGNED: SignedPreview = {
  request: { method: "PUT", path: "/restapis/a1", headers: { host: "h", authorization: "AWS4-HMAC-SHA256 …" } },
  canonicalRequest: "PUT\n/restapis/a1",
  stringToSign: "AWS4-HMAC-SHA256\n20260101T000000Z",
  credentialScope: "20260101/us-east-1/apigateway/aws4_request",
};
const NO_CREDENTIALS: Failed = { ...failed("No valid credentials.", false, "credentials"), command: "aws sso login" };

const SIGNED_ROWS: readonly {
  readonly when: string;
  readonly answers: readonly Scripted[];
  readonly answer: SignedPreview | Outcome;
}[] = [
  { when: "the proxy signs it", answers: [opened, says(200, SIGNED)], answer: SIGNED },
  { when: "the proxy was started anew", answers: [opened, OLD_TOKEN, renewed, says(200, SIGNED)], answer: SIGNED },
  { when: "the proxy refuses", answers: [opened, says(403, REFUSED)], answer: REFUSED },
  { when: "there are no credentials", answers: [opened, says(502, NO_CREDENTIALS)], answer: NO_CREDENTIALS },
  { when: "there is no proxy", answers: [down], answer: failed(`${NO_PROXY}.`, false) },
  { when: "the connection breaks", answers: [opened, down], answer: failed(`${NO_PROXY}.`, false) },
  {
    when: "the answer is no preview",
    answers: [opened, outcomes(ANSWERED)],
    answer: failed(
      "The proxy answered 200 in a form that this page does not read; reload the page if the proxy was updated.",
      false,
      "answer",
    ),
  },
];

test.each(SIGNED_ROWS)("what signing makes of a call is asked like a call: $when", async ({ answers, answer }) => {
  const { fetch, asked } = scriptedFetch(answers);
  expect(await createClient(fetch).signedPreview(CALL)).toEqual(answer);
  const routes = new Set(asked.map(({ path }) => path));
  expect([...routes].filter((path) => path !== "/api/session" && path !== "/api/signed-preview")).toEqual([]);
});
