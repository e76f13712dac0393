import { parseEndpoint } from "./parse-endpoint.ts";
import { parseFlags, type ParsedFlags } from "./parse-flags.ts";
import { apiGatewayEndpoint, isRegion } from "./region.ts";
import { SERVE_FLAGS, type ServeFlagName } from "./serve-flags.ts";
import type { ServeOptions, ServeTarget } from "./serve-options.ts";
import { switchedOn } from "./switched-on.ts";

/** What surrounds the command line. */
export interface ServeSurroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The region that a profile of the user's configuration names. */
  readonly profileRegion: (profile: string | undefined) => Promise<string | undefined>;
}

export type ParsedServeOptions = { readonly options: ServeOptions } | { readonly error: string };

type Flags = Exclude<ParsedFlags, { error: string }>;

/**
 * What a command line asks `gatewright serve` for, or in one sentence what is wrong with it. Nothing is guessed or ignored:
 * a server that would be other than what was asked for does not start. AWS_ENDPOINT_URL is never read. `--help` stands
 * among the flags to be explained; it is answered before any command runs.
 */
export async function parseServeOptions(
  args: readonly string[],
  surroundings: ServeSurroundings,
): Promise<ParsedServeOptions> {
  const flags = parseFlags(args, SERVE_FLAGS);
  if ("error" in flags) return flags;
  if (surroundings.env["NODE_TLS_REJECT_UNAUTHORIZED"] === "0") {
    return {
      error:
        "NODE_TLS_REJECT_UNAUTHORIZED=0 switches the check of certificates off; unset it. A certificate authority of your own goes into NODE_EXTRA_CA_CERTS.",
    };
  }
  const port = parsePort(valueOf(flags, "port"));
  if (typeof port === "object") return port;
  const target = await parseTarget(flags, surroundings);
  if ("error" in target) return target;
  const operations = switchedOn(target.kind, valueOf(flags, "allow"));
  if ("error" in operations) return operations;
  return { options: { port, target, ...operations, readOnly: flags.switches.has("read-only") } };
}

function valueOf({ values }: Flags, name: ServeFlagName): string | undefined {
  return values.get(name);
}

function parsePort(text = "8787"): number | { readonly error: string } {
  const isPort = /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
  return isPort ? Number(text) : { error: `--port takes a whole number from 0 to 65535, not ${JSON.stringify(text)}.` };
}

async function parseTarget(
  flags: Flags,
  surroundings: ServeSurroundings,
): Promise<ServeTarget | { readonly error: string }> {
  const kind = valueOf(flags, "target") ?? "sandbox";
  const misplaced = findMisplaced(flags, kind);
  if (misplaced !== null) return { error: misplaced };
  if (kind === "aws") return parseAws(flags, surroundings);
  const emulator = kind === "sandbox" ? null : parseEndpoint(kind);
  if (emulator !== null && "error" in emulator) return emulator;
  const region = checkRegion(givenRegion(flags, surroundings) ?? { text: "us-east-1", from: "The default" });
  if (typeof region === "object") return region;
  return emulator === null
    ? { kind: "sandbox", region, directory: valueOf(flags, "data") }
    : { kind: "emulator", region, ...emulator };
}

function findMisplaced(flags: Flags, kind: string): string | null {
  if (flags.values.has("data") && kind !== "sandbox")
    return "--data keeps the sandbox's state; it goes with --target sandbox only.";
  if (flags.values.has("profile") && kind !== "aws")
    return "--profile names AWS credentials; it goes with --target aws only.";
  return null;
}

async function parseAws(
  flags: Flags,
  surroundings: ServeSurroundings,
): Promise<ServeTarget | { readonly error: string }> {
  const profile = valueOf(flags, "profile") ?? fromEnvironment(surroundings.env, ["AWS_PROFILE"])?.text;
  if (profile !== undefined && !/^[\w.@/+:=, -]{1,128}$/.test(profile)) {
    return {
      error: `${JSON.stringify(profile)} is no profile's name: up to 128 letters, digits, blanks and . _ @ / + : = , - may stand in it.`,
    };
  }
  const given = givenRegion(flags, surroundings) ?? (await profileRegion(profile, surroundings));
  if (given === undefined) return { error: "--target aws needs a region: give --region, or set AWS_REGION." };
  const region = checkRegion(given);
  if (typeof region === "object") return region;
  const endpoint = apiGatewayEndpoint(region);
  if (endpoint === null) return { error: `${region} is in no partition that is known here.` };
  return { kind: "aws", region, profile, endpoint, host: new URL(endpoint).host };
}

interface GivenRegion {
  readonly text: string;
  readonly from: string;
}

function givenRegion(flags: Flags, { env }: ServeSurroundings): GivenRegion | undefined {
  const text = valueOf(flags, "region");
  return text === undefined ? fromEnvironment(env, ["AWS_REGION", "AWS_DEFAULT_REGION"]) : { text, from: "--region" };
}

function fromEnvironment(env: ServeSurroundings["env"], names: readonly string[]): GivenRegion | undefined {
  // An empty variable reads as unset, as AWS's own tools take it.
  return names.flatMap((from) => (env[from] === undefined || env[from] === "" ? [] : [{ text: env[from], from }]))[0];
}

async function profileRegion(
  profile: string | undefined,
  surroundings: ServeSurroundings,
): Promise<GivenRegion | undefined> {
  const text = await surroundings.profileRegion(profile);
  return text === undefined ? undefined : { text, from: `The profile ${profile ?? "default"}` };
}

function checkRegion({ text, from }: GivenRegion): string | { readonly error: string } {
  return isRegion(text)
    ? text
    : { error: `${from} names ${JSON.stringify(text)}, which is no region; a region reads like eu-west-1.` };
}
