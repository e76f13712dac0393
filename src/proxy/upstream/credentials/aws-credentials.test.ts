import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { awsCredentials, readProfile } from "./aws-credentials.ts";

let directory = "";

/** The chain sees these files and nothing else: no environment key, no instance, no network. */
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "gatewright-aws-"));
  for (const name of Object.keys(process.env).filter((variable) => variable.startsWith("AWS_")))
    vi.stubEnv(name, undefined);
  vi.stubEnv("AWS_EC2_METADATA_DISABLED", "true");
  vi.stubEnv("AWS_CONFIG_FILE", join(directory, "config"));
  vi.stubEnv("AWS_SHARED_CREDENTIALS_FILE", join(directory, "credentials"));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(directory, { recursive: true });
});

const writeKey = (id: string) =>
  writeFile(join(directory, "credentials"), `[dev]\naws_access_key_id = ${id}\naws_secret_access_key = secret\n`);

test("R-33 finds credentials by the SDK's own chain, and finds changed ones when asked anew", async () => {
  await writeKey("FIRST");
  const source = awsCredentials({ profile: "dev", region: "eu-west-1" });
  expect(await source.current()).toMatchObject({ accessKeyId: "FIRST", secretAccessKey: "secret" });
  await writeKey("SECOND");
  source.renew();
  expect(await source.current()).toMatchObject({ accessKeyId: "SECOND" });
});

test("says what to run where a profile has no valid credentials", async () => {
  await writeFile(
    join(directory, "config"),
    "[profile corp]\nregion = eu-west-1\nsso_session = corp\nsso_account_id = 1\nsso_role_name = r\n[sso-session corp]\nsso_region = eu-west-1\nsso_start_url = https://sso.invalid/start\n",
  );
  expect(await awsCredentials({ profile: "corp", region: "eu-west-1" }).current()).toEqual({
    outcome: "failed",
    phase: "credentials",
    message: "No valid credentials: the credentials of the profile corp are missing or have expired. Nothing was sent.",
    sent: false,
    command: "aws sso login --profile corp",
  });
});

test("reads a profile's region, and nothing where there is no such profile or file", async () => {
  expect(await readProfile("dev")).toBe(undefined);
  await writeFile(join(directory, "config"), "[default]\nregion = us-west-2\n[profile dev]\nregion = eu-west-1\n");
  expect([(await readProfile())?.["region"], (await readProfile("dev"))?.["region"], await readProfile("no")]).toEqual([
    "us-west-2",
    "eu-west-1",
    undefined,
  ]);
});
