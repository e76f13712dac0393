import { loadSharedConfigFiles } from "@smithy/core/config";
import { providedCredentials, type CredentialSource } from "./credential-source.ts";
import { describeMissingCredentials, type ProfileSection } from "./describe-missing-credentials.ts";
import type { Credentials } from "../sign-request.ts";

/** Whose credentials are wanted. Roles are assumed in the region's own partition. */
export interface AwsIdentity {
  readonly profile?: string;
  readonly region: string;
}

/**
 * The SDK's default chain (environment, SSO, profiles, containers, instances), for a profile where one is named. There is
 * no other way to hand credentials to the proxy. The chain is loaded when it is first asked.
 */
export function awsCredentials(identity: AwsIdentity): CredentialSource {
  const { profile } = identity;
  return providedCredentials({
    createProvider: () => {
      let chain: Promise<() => Promise<Credentials>> | undefined;
      return async () => (await (chain ??= loadChain(identity)))();
    },
    describe: async (problem) => describeMissingCredentials({ problem, profile, section: await readProfile(profile) }),
  });
}

async function loadChain({ profile, region }: AwsIdentity): Promise<() => Promise<Credentials>> {
  const { fromNodeProviderChain } = await import("@aws-sdk/credential-providers");
  // Without `ignoreCache` a rotated credentials file would be read once and never again.
  const chain = fromNodeProviderChain({ profile, ignoreCache: true });
  // Handed in as a service's client would, not as `clientConfig`: that region would also replace the SSO portal's.
  return () => chain({ callerClientConfig: { profile, region: () => Promise.resolve(region) } });
}

/** A profile's section in the user's shared configuration; `undefined` where the files or the section are missing. */
export async function readProfile(profile = "default"): Promise<ProfileSection | undefined> {
  const { configFile } = await loadSharedConfigFiles({ ignoreCache: true });
  return configFile[profile];
}
