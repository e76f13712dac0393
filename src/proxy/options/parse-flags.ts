import { nearest } from "./nearest.ts";

/** One flag of a command. `value` names what follows it; a flag without is a switch. */
export interface Flag {
  readonly name: string;
  readonly value?: string;
  readonly help: string;
}

/** What was given: values by flag name (without `--`), and switches. Or what is wrong with it, in a sentence. */
export type ParsedFlags =
  | { readonly values: ReadonlyMap<string, string>; readonly switches: ReadonlySet<string> }
  | { readonly error: string };

/** Reads `--name value`, `--name=value` and `--switch`. Each may be given once, and nothing else may be there. */
export function parseFlags(args: readonly string[], flags: readonly Flag[]): ParsedFlags {
  const values = new Map<string, string>();
  const switches = new Set<string>();
  const rest = args[Symbol.iterator]();
  for (const arg of rest) {
    const [name, inline] = splitFlag(arg);
    const flag = flags.find((known) => `--${known.name}` === name);
    if (flag === undefined) return { error: describeUnknown(name, flags) };
    if (values.has(flag.name) || switches.has(flag.name)) return { error: `${name} is given twice; give it once.` };
    const value = flag.value === undefined ? inline : (inline ?? rest.next().value);
    const problem = findProblem(flag, value);
    if (problem !== null) return { error: problem };
    if (value === undefined) switches.add(flag.name);
    else values.set(flag.name, value);
  }
  return { values, switches };
}

function findProblem({ name, value: expected }: Flag, value: string | undefined): string | null {
  if (expected === undefined) return value === undefined ? null : `--${name} takes no value; leave "=${value}" out.`;
  const isMissing = value === undefined || value === "" || value.startsWith("--");
  return isMissing ? `--${name} needs a value: --${name} ${expected}.` : null;
}

function splitFlag(arg: string): readonly [string, string | undefined] {
  const mark = arg.indexOf("=");
  return arg.startsWith("--") && mark !== -1 ? [arg.slice(0, mark), arg.slice(mark + 1)] : [arg, undefined];
}

function describeUnknown(arg: string, flags: readonly Flag[]): string {
  if (!arg.startsWith("-")) return `Nothing is expected where "${arg}" stands; options begin with --.`;
  const near = nearest(
    arg,
    flags.map(({ name }) => `--${name}`),
  );
  return `There is no option ${arg}${near === undefined ? "; --help lists them." : `; did you mean ${near}?`}`;
}

/** The lines of a help text that explain flags. */
export function explainFlags(flags: readonly Flag[]): string {
  const heads = flags.map(({ name, value }) => `  --${name}${value === undefined ? "" : ` ${value}`}`);
  const width = Math.max(...heads.map((head) => head.length)) + 2;
  return flags
    .map(({ help }, index) => `${(heads[index] ?? "").padEnd(width)}${help.replaceAll("\n", `\n${" ".repeat(width)}`)}`)
    .join("\n");
}
