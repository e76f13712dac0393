import { COMMANDS } from "./commands.ts";
import { runCommandLine } from "./run-command-line.ts";

/** Asked a second time, the process ends at once: whoever asks does not want to wait. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    const stop = () => {
      if (asked) process.exit(1);
      asked = true;
      resolve();
    };
    process.on("SIGINT", stop);
    process.on("SIGTERM", stop);
  });
}

const { stdin, stdout, stderr, env } = process;
/** Whoever reads what is printed may leave: that ends no server. A command that writes lines hears of it by its own pipe. */
const unlessReaderIsGone = (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") return;
  // What is lost must not look like what is done: a full disk, say.
  stderr.write(`gatewright: what is printed cannot be written (${error.code ?? error.message}).\n`);
  process.exit(2);
};
stdout.on("error", unlessReaderIsGone);
stderr.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") process.exit(2);
});
const terminal = { stdin, stdout, stderr, env, untilStopped };
// Not `exit`, which would cut off what is still on its way to a pipe.
process.exitCode = await runCommandLine(process.argv.slice(2), terminal, {
  commands: COMMANDS,
  version: __GATEWRIGHT_VERSION__,
});
