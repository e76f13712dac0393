import { loadSharedConfigFiles } from "@smithy/core/config";
import { providedCredentials, type CredentialSource } from "./credential-source.ts";
import { describeMissingCredentials, type ProfileSection } from "./describe-missing-credentials.ts";
import type { Credentials } from "./sign-request.ts";

/**
 * The SDK's default chain (environment, SSO, profiles, containers, instances), for a profile where one is named. There is
 * no other way to hand credentials to the proxy. The chain is loaded when it is first asked.
 */
export function awsCredentials(profile: string | undefined): CredentialSource {
  return providedCredentials({
    createProvider: () => {
      let chain: Promise<() => Promise<Credentials>> | undefined;
      return async () => (await (chain ??= loadChain(profile)))();
    },
    describe: async (problem) => describeMissingCredentials({ problem, profile, section: await readProfile(profile) }),
  });
}

async function loadChain(profile: string | undefined): Promise<() => Promise<Credentials>> {
  const { fromNodeProviderChain } = await import("@aws-sdk/credential-providers");
  // Without `ignoreCache` a rotated credentials file would be read once and never again.
  return fromNodeProviderChain({ profile, ignoreCache: true });
}

/** A profile's section in the user's shared configuration; `undefined` where the files or the section are missing. */
export async function readProfile(profile = "default"): Promise<ProfileSection | undefined> {
  const { configFile } = await loadSharedConfigFiles({ ignoreCache: true });
  return configFile[profile];
}
