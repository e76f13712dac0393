import { parseServeOptions } from "../proxy/options/parse-serve-options.ts";
import { serve } from "../proxy/serve.ts";
import { readProfile } from "../proxy/upstream/credentials/aws-credentials.ts";
import { announce } from "./announce.ts";
import type { ServePlace } from "./serve-command.ts";

const NOT_STARTED = 2;

/** Serves until it is asked to stop; exit status 0 then, and 2 with one sentence where nothing could be started. */
export async function runServe(
  args: readonly string[],
  { terminal, assetsDirectory, version }: ServePlace,
): Promise<number> {
  const { env, stdout, stderr, untilStopped } = terminal;
  const refuse = (sentence: string): number => {
    stderr.write(`gatewright serve: ${sentence}\n`);
    return NOT_STARTED;
  };
  const parsed = await parseServeOptions(args, {
    env,
    profileRegion: async (profile) => (await readProfile(profile))?.["region"],
  });
  if ("error" in parsed) return refuse(parsed.error);
  const serving = await serve(parsed.options, {
    version,
    assetsDirectory,
    now: () => new Date(),
    writeLog: (line) => stderr.write(line),
  });
  if ("error" in serving) return refuse(serving.error);
  const stopped = untilStopped();
  stdout.write(announce(serving, env));
  await stopped;
  await serving.close();
  return 0;
}
