import { COMMANDS } from "./commands.ts";
import { runCommandLine } from "./run-command-line.ts";

const stopping = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    // Asked a second time: whoever asks does not want to wait.
    if (stopping.signal.aborted) process.exit(1);
    stopping.abort();
  });
}

const { stdin, stdout, stderr, env } = process;
const terminal = { stdin, stdout, stderr, env, stop: stopping.signal };
// Not `exit`, which would cut off what is still on its way to a pipe.
process.exitCode = await runCommandLine(process.argv.slice(2), terminal, {
  commands: COMMANDS,
  version: __GATEWRIGHT_VERSION__,
});
