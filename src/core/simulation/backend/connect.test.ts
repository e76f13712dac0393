import { expect, test } from "vitest";
import { saidBy, simulateWith, stepsOf } from "../simulation.fixture.ts";
import type { SimulatedIntegration } from "../simulation.ts";

const HTTP = { type: "HTTP", integrationHttpMethod: "GET", uri: "https://example.com" };
const LAMBDA = {
  type: "AWS_PROXY",
  integrationHttpMethod: "POST",
  uri: "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/f/invocations",
};

const connection = (integration: SimulatedIntegration) => {
  const simulation = simulateWith(integration, {}, { stageVariables: { link: "v1nk4a7b2c" } });
  return (["vpc-link", "tls", "timeout", "signing"] as const).flatMap((name) => stepsOf(simulation, name).map(saidBy));
};

test("VPC link, TLS and timeout are told where they change what happens", () => {
  expect(connection(HTTP)).toEqual([]);
  expect(
    connection({
      ...HTTP,
      connectionType: "VPC_LINK",
      connectionId: "${stageVariables.link}",
      tlsConfig: { insecureSkipVerification: true },
      timeoutInMillis: 3000,
    }),
  ).toEqual([
    ["done", "The back end is reached through the VPC link v1nk4a7b2c.", "documented"],
    ["done", "The back end's certificate is taken whoever issued it.", "documented"],
    ["done", "API Gateway waits 3000 ms for the back end, then answers 504.", "documented"],
  ]);
  expect(connection({ ...HTTP, uri: "http://example.com", tlsConfig: { insecureSkipVerification: true } })).toEqual([]);
});

test("without a VPC link to take the call ends", () => {
  const simulation = simulateWith({ ...HTTP, connectionType: "VPC_LINK", connectionId: "${stageVariables.none}" });
  expect(simulation.response?.status).toBe(500);
  expect(simulation.steps.at(-1)?.why).toBe("The connection is VPC_LINK, and there is no VPC link to take.");
});

test("a timeout that AWS does not take is told; a streamed response may take longer", () => {
  expect([49, 50, 29_000, 29_001].map((timeoutInMillis) => connection({ ...HTTP, timeoutInMillis })[0]?.[2])).toEqual([
    "recorded",
    "documented",
    "documented",
    "recorded",
  ]);
  expect(connection({ ...HTTP, timeoutInMillis: 29_001 })).toEqual([
    [
      "done",
      "A timeout of 29001 ms is outside of 50 to 29000 ms: AWS does not take it without a raised quota.",
      "recorded",
    ],
  ]);
  expect(connection({ ...HTTP, timeoutInMillis: 900_000, responseTransferMode: "STREAM" })[0]?.[2]).toBe("documented");
});

test("who signs a call is told, and nothing is signed", () => {
  const names = "Authorization, X-Amz-Date and X-Amz-Security-Token, not shown";
  expect(
    ["", "arn:aws:iam::123456789012:role/invoke", "arn:aws:iam::*:user/*"].map((credentials) =>
      connection({ ...LAMBDA, credentials }),
    ),
  ).toEqual([
    [
      [
        "skipped",
        `API Gateway signs the call as itself (${names}); the function's policy has to allow it.`,
        "recorded",
      ],
    ],
    [
      [
        "skipped",
        `API Gateway signs the call with the role arn:aws:iam::123456789012:role/invoke (${names}).`,
        "recorded",
      ],
    ],
    [["skipped", `API Gateway signs the call with the caller's own identity (${names}).`, "recorded"]],
  ]);
  expect(connection({ ...LAMBDA, type: "AWS", uri: "arn:aws:apigateway:us-east-1:sqs:path/1/q" })).toEqual([
    ["skipped", "The call needs a role to be signed with; AWS does not take the integration without.", "recorded"],
  ]);
  const { backendRequest } = simulateWith({ ...LAMBDA, credentials: "arn:aws:iam::123456789012:role/invoke" });
  expect(Object.keys(backendRequest?.headers ?? {})).toEqual([
    "Accept",
    "User-Agent",
    "X-Amzn-Apigateway-Api-Id",
    "X-Amzn-Trace-Id",
    "Host",
    "Content-Type",
    "Content-Length",
  ]);
});
