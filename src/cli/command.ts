import type { Readable, Writable } from "node:stream";

/** What surrounds a command: its streams, its environment, and the wish to end it. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Resolves when the command is asked to end (SIGINT, SIGTERM). A command that never calls it is ended by them at once. */
  readonly untilStopped: () => Promise<void>;
}

/** One command of `gatewright`. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` shows. */
  readonly usage: string;
  /** Gives the exit status: 0 done, 1 done but for some of the input, 2 not begun. */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<number>;
}
