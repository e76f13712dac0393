import { nearest } from "../proxy/options/nearest.ts";
import type { Command, Terminal } from "./command.ts";

/** What a command line can ask for. */
export interface CommandLine {
  readonly commands: readonly Command[];
  readonly version: string;
}

/** Runs what a command line (without the program's name) asks for and gives the exit status; 2 where there is no such command. */
export async function runCommandLine(
  args: readonly string[],
  terminal: Terminal,
  { commands, version }: CommandLine,
): Promise<number> {
  const [name, ...rest] = spellOut(args);
  if (name === "--version") return print(terminal.stdout, version, 0);
  if (name === "--help" || name === "-h" || name === "help") return print(terminal.stdout, overview(commands), 0);
  if (name === undefined) return print(terminal.stderr, overview(commands), 2);
  const command = commands.find((known) => known.name === name);
  if (command === undefined) return print(terminal.stderr, describeUnknown(name, commands), 2);
  if (rest.includes("--help") || rest.includes("-h")) return print(terminal.stdout, command.usage, 0);
  return command.run(rest, terminal);
}

/** `help COMMAND` is `COMMAND --help`. */
function spellOut(args: readonly string[]): readonly string[] {
  const [first, ...more] = args;
  return first === "help" && more.length > 0 ? [...more, "--help"] : args;
}

function print(stream: Terminal["stdout"], text: string, status: number): number {
  stream.write(`${text}\n`);
  return status;
}

function describeUnknown(name: string, commands: readonly Command[]): string {
  const names = commands.map((command) => command.name);
  const near = nearest(name, names);
  const hint = near === undefined ? `the commands are ${names.join(", ")}` : `did you mean ${near}?`;
  return `gatewright: there is no command ${JSON.stringify(name)}; ${hint} (gatewright --help).`;
}

function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length)) + 2;
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}${summary}`);
  return `Usage: gatewright COMMAND [OPTIONS]

A visual editor for Amazon API Gateway integrations, and what it knows as commands.

${lines.join("\n")}

gatewright COMMAND --help explains a command; gatewright --version tells the version.`;
}
