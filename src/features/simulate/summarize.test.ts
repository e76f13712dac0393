import { expect, test } from "vitest";
import type { Outcome } from "../../state/simulation/job.ts";
import { summarize } from "./summarize.ts";

const request = { httpMethod: "GET", path: "/", pathParameters: {}, querystring: {}, headers: {}, body: "" };
const stop = { name: "template-choice", outcome: "stopped", why: "No template.", evidence: "documented" } as const;
const sent = { method: "GET", headers: {}, body: "" };

test.each<[string, Omit<Outcome, "request">, ReturnType<typeof summarize>]>([
  [
    "is sent",
    { steps: [], backendRequest: { ...sent, uri: "https://example.com/a?b" } },
    { kind: "sent", says: "The back end gets GET example.com" },
  ],
  [
    "is sent to what is no URL",
    { steps: [], backendRequest: { ...sent, uri: "nowhere" } },
    { kind: "sent", says: "The back end gets GET nowhere" },
  ],
  [
    "is answered",
    { steps: [], response: { status: 200, headers: {}, body: "" } },
    { kind: "answered", says: "API Gateway answers 200 itself" },
  ],
  [
    "stops",
    { steps: [stop], response: { status: 415, headers: {}, body: "" } },
    { kind: "stopped", says: "API Gateway answers 415: No template." },
  ],
])("says how a request ends that %s", (_, outcome, summary) => {
  expect(summarize({ request, ...outcome })).toEqual(summary);
});
