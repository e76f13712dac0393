import { answerLines, type ToAnswer } from "./answer-lines.ts";
import type { Command } from "../command.ts";

interface LinesCommand extends Omit<Command, "run"> {
  /** What the lines on standard input hold, for the sentence on arguments that nobody expects. */
  readonly lines: string;
  readonly toAnswer: ToAnswer;
}

/** A command that answers JSON lines and takes no arguments: with any it gives one sentence and exit status 2. */
export function createLinesCommand({ lines, toAnswer, ...command }: LinesCommand): Command {
  return {
    ...command,
    run: async ([argument], terminal) => {
      if (argument === undefined) return answerLines(terminal, toAnswer);
      terminal.stderr.write(
        `gatewright ${command.name}: nothing is expected where "${argument}" stands; ${lines} come on standard input.\n`,
      );
      return 2;
    },
  };
}
