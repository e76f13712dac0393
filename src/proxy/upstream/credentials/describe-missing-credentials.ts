import type { Failed } from "../../../core/operations/outcome.ts";

/** What a profile's section in the shared configuration says; `undefined` where there is no such section. */
export type ProfileSection = Readonly<Record<string, string | undefined>>;

export interface MissingCredentials {
  readonly problem: "missing" | "slow";
  /** The profile's name where one was named, by flag or by AWS_PROFILE. */
  readonly profile?: string;
  readonly section?: ProfileSection;
}

/** Says that no credentials were found and what to run, judged by how the profile signs in. */
export function describeMissingCredentials({ problem, profile, section }: MissingCredentials): Failed {
  const whose = profile === undefined ? "AWS credentials" : `the credentials of the profile ${profile}`;
  const message =
    problem === "slow"
      ? `Asking for ${whose} took too long. Nothing was sent.`
      : `No valid credentials: ${whose} are missing or have expired. Nothing was sent.`;
  return { outcome: "failed", phase: "credentials", message, sent: false, command: signInCommand(profile, section) };
}

function signInCommand(profile: string | undefined, section: ProfileSection = {}): string {
  const flag = profile === undefined ? "" : ` --profile ${/^[\w.@/+:=-]+$/.test(profile) ? profile : `"${profile}"`}`;
  if (section["sso_session"] !== undefined || section["sso_start_url"] !== undefined) return `aws sso login${flag}`;
  if (section["login_session"] !== undefined) return `aws login${flag}`;
  return `aws configure${flag}`;
}
