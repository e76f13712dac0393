import { parseFlags } from "../../proxy/options/parse-flags.ts";
import { TEST_FLAGS } from "./test-flags.ts";

/** What `gatewright test` was asked to do. */
export interface TestArguments {
  readonly paths: readonly string[];
  /** Where the JUnit report goes. */
  readonly junit?: string;
  readonly updates: boolean;
}

/** Tells the paths from the options; a sentence where something is not as expected. What follows `--` is a path. */
export function parseArguments(args: readonly string[]): TestArguments | { readonly error: string } {
  const paths: string[] = [];
  const flags: string[] = [];
  const rest = args[Symbol.iterator]();
  for (const arg of rest) {
    if (arg === "--") paths.push(...rest);
    else if (!arg.startsWith("-")) paths.push(arg);
    else {
      flags.push(arg);
      if (arg === "--junit") flags.push(...take(rest));
    }
  }
  const parsed = parseFlags(flags, TEST_FLAGS);
  if ("error" in parsed) return parsed;
  if (paths.length === 0) return { error: "Name a document, such as orders.integration.json, or a folder of them." };
  const junit = parsed.values.get("junit");
  return { paths, updates: parsed.switches.has("update"), ...(junit !== undefined && { junit }) };
}

function take(rest: Iterator<string>): readonly string[] {
  const next = rest.next();
  return next.done === true ? [] : [next.value];
}
