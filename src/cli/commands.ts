import type { Command } from "./command.ts";
import { renderCommand } from "./lines/render-command.ts";
import { requestCommand } from "./lines/request-command.ts";
import { serveCommand } from "./serve-command.ts";
import { simulateCommand } from "./lines/simulate-command.ts";
import { testCommand } from "./test-command.ts";

/** All commands, in the order that the help lists them. */
export const COMMANDS: readonly Command[] = [serveCommand, requestCommand, renderCommand, simulateCommand, testCommand];
