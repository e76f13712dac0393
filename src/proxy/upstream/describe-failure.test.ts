import { expect, test } from "vitest";
import { ConnectFailure, describeFailure } from "./describe-failure.ts";

const waiting = new AbortController().signal;
const attempt = { origin: "https://x.test", signal: waiting, deadline: waiting, attemptTimeoutMs: 10_000 };
const withCode = (code: string) => Object.assign(new Error("secret text"), { code });

/** What hinders a connection → how that is told. */
const NO_CONNECTION: readonly (readonly [Error, string])[] = [
  [withCode("ECONNREFUSED"), "Nothing listens at https://x.test (ECONNREFUSED)."],
  [
    new AggregateError([withCode("EHOSTUNREACH"), withCode("ECONNREFUSED")]),
    "No connection to https://x.test came about (EHOSTUNREACH).",
  ],
  [withCode("EAI_AGAIN"), "The name in https://x.test could not be resolved (EAI_AGAIN)."],
  [new Error("secret text"), "No connection to https://x.test came about (unknown error)."],
  ...[
    "CERT_HAS_EXPIRED",
    "DEPTH_ZERO_SELF_SIGNED_CERT",
    "ERR_TLS_CERT_ALTNAME_INVALID",
    "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  ].map((code): readonly [Error, string] => [
    withCode(code),
    `The certificate of https://x.test is not trusted (${code}); NODE_EXTRA_CA_CERTS takes an authority of your own.`,
  ]),
];

test("says why no connection came about, and that nothing was sent", () => {
  const said = NO_CONNECTION.map(([cause]) => describeFailure(new ConnectFailure(cause), attempt));
  expect(said).toEqual(
    NO_CONNECTION.map(([, why]) => ({
      outcome: "failed",
      phase: "connect",
      message: `${why} Nothing was sent.`,
      sent: false,
    })),
  );
});

test("says that an answer may be missing only", () => {
  const message = "The connection to https://x.test broke before the whole answer came (EPIPE).";
  expect(describeFailure(withCode("EPIPE"), attempt)).toEqual({
    outcome: "failed",
    phase: "answer",
    message,
    sent: true,
  });
});
