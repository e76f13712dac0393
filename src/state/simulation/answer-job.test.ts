import { expect, test } from "vitest";
import { SAMPLES } from "../../core/integration/samples.ts";
import { sampleRequestsFor } from "../../core/simulation/samples/made/sample-requests-for.ts";
import { answerJob } from "./answer-job.ts";
import type { Answer, Job } from "./job.ts";

const REQUEST = {
  httpMethod: "POST",
  path: "/orders",
  pathParameters: {},
  querystring: {},
  headers: { "Content-Type": ["application/json"] },
  body: '{"name":"Ada"}',
};

const JOB: Job = {
  id: 7,
  input: {
    type: "HTTP",
    integrationHttpMethod: "POST",
    uri: "https://example.com/a",
    requestTemplates: { "application/json": '{"n": "$input.path(\'$.name\')"}' },
  },
  api: {},
  parameters: {},
  samples: [
    { name: "a", request: REQUEST },
    { name: "b", request: REQUEST, expected: { backendRequest: { body: '{"n":"Ada"}' } } },
    { name: "c", request: REQUEST, expected: { backendRequest: { method: "PUT" } } },
    { name: "d", request: { ...REQUEST, body: "{" } },
  ],
  chosen: 0,
};

const parts = (job: Job): Answer[] => [...answerJob(job)].filter((part) => part !== null);

test("tells first what the chosen sample becomes, with where each piece of it comes from", () => {
  const [first] = parts(JOB);
  if (!first || !("outcome" in first)) throw new Error("The first part is no outcome.");
  expect(first.outcome.rendered).toEqual({
    contentType: "application/json",
    output: '{"n": "Ada"}',
    origins: [
      { start: 0, end: 7, from: 0, to: 7, reads: [] },
      { start: 7, end: 10, from: 7, to: 28, reads: [{ source: "body", path: ["name"] }] },
      { start: 10, end: 12, from: 28, to: 30, reads: [] },
    ],
  });
  expect(first.outcome.backendRequest?.body).toBe('{"n": "Ada"}');
});

test("tells what is found in the templates at their places, and a fix that edits what stands there", () => {
  const [, second] = parts(JOB);
  if (!second || !("findings" in second)) throw new Error("The second part is no findings.");
  expect(
    second.findings.map(({ rule, field, path, range, severity }) => ({ rule, field, path, range, severity })),
  ).toEqual([
    {
      rule: "break-out",
      field: "requestTemplates",
      path: "application/json",
      range: { start: 7, end: 28, line: 1 },
      severity: "warning",
    },
  ]);
  expect(second.findings[0]?.fix?.changes).toEqual([
    {
      field: "requestTemplates",
      path: "application/json",
      edits: [
        {
          start: 7,
          end: 28,
          was: "$input.path('$.name')",
          text: `$util.escapeJavaScript($input.path('$.name')).replaceAll("\\\\'","'")`,
        },
      ],
    },
  ]);
});

test("tells at last how each sample fares", () => {
  expect(parts(JOB).at(-1)).toEqual({
    id: 7,
    verdicts: [
      { name: "a", kind: "sent", says: ["POST is sent"] },
      { name: "b", kind: "same", says: [] },
      { name: "c", kind: "differs", says: ['backendRequest.method: expected "PUT", got "POST"'] },
      { name: "d", kind: "answered", says: ["API Gateway answers 400"] },
    ],
  });
});

test("says nothing against the templates of the examples with the samples that are made for them", () => {
  for (const { id, input } of SAMPLES) {
    const samples = sampleRequestsFor({ httpMethod: input.httpMethod, resourcePath: "/orders/{orderId}", input });
    const found = parts({ ...JOB, input, samples }).find((part) => "findings" in part);
    expect([id, found && "findings" in found ? found.findings : null]).toEqual([id, []]);
  }
});
