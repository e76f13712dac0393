import { expect, test } from "vitest";
import type { Failed } from "../../../core/operations/outcome.ts";
import { providedCredentials } from "./credential-source.ts";
import { describeMissingCredentials } from "./describe-missing-credentials.ts";

const describe = (problem: "missing" | "slow"): Promise<Failed> =>
  Promise.resolve(describeMissingCredentials({ problem }));
const key = (accessKeyId: string) => ({ accessKeyId, secretAccessKey: "s" });

test("asks one provider until it is renewed", async () => {
  let made = 0;
  const createProvider = () => {
    const number = ++made;
    return () => Promise.resolve(key(`key ${number}`));
  };
  const source = providedCredentials({ createProvider, describe });
  expect([await source.current(), await source.current()]).toEqual([key("key 1"), key("key 1")]);
  source.renew();
  expect(await source.current()).toEqual(key("key 2"));
});

test("R-32 does not repeat what a provider says when it fails, and asks it anew the next time", async () => {
  let attempts = 0;
  const createProvider = () => () =>
    ++attempts === 1 ? Promise.reject(new Error("secret: hunter2hunter2")) : Promise.resolve(key("now"));
  const source = providedCredentials({ createProvider, describe });
  const message = "No valid credentials: AWS credentials are missing or have expired. Nothing was sent.";
  expect(await source.current()).toEqual({
    outcome: "failed",
    phase: "credentials",
    message,
    sent: false,
    command: "aws configure",
  });
  expect(await source.current()).toEqual(key("now"));
});

test("gives up a provider that hangs", async () => {
  const source = providedCredentials({
    createProvider: () => () => new Promise(() => undefined),
    describe,
    timeoutMs: 20,
  });
  const message = "Asking for AWS credentials took too long. Nothing was sent.";
  expect(await source.current()).toEqual({
    outcome: "failed",
    phase: "credentials",
    message,
    sent: false,
    command: "aws configure",
  });
});

test("names the command that signs in, by how the profile does", () => {
  const cases = [
    { profile: undefined, section: undefined, command: "aws configure" },
    { profile: "dev", section: undefined, command: "aws configure --profile dev" },
    { profile: "dev", section: { sso_session: "corp" }, command: "aws sso login --profile dev" },
    { profile: "dev", section: { sso_start_url: "https://x.test" }, command: "aws sso login --profile dev" },
    { profile: undefined, section: { sso_session: "corp" }, command: "aws sso login" },
    { profile: "dev", section: { login_session: "arn" }, command: "aws login --profile dev" },
    { profile: "my dev", section: { region: "eu-west-1" }, command: 'aws configure --profile "my dev"' },
  ];
  const said = cases.map(
    ({ profile, section }) => describeMissingCredentials({ problem: "missing", profile, section }).command,
  );
  expect(said).toEqual(cases.map(({ command }) => command));
});
