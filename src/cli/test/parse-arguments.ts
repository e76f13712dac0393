import { DOCUMENT_ENDING } from "../../core/simulation/document/integration-document.ts";
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
  if (junit !== undefined && isOfDocument(junit))
    return { error: `--junit ${junit} would write over a document; name a report, such as report.xml, first.` };
  return { paths, updates: parsed.switches.has("update"), ...(junit !== undefined && { junit }) };
}

/** `--junit *.json` names a document where the report's name should stand. */
function isOfDocument(path: string): boolean {
  return path.endsWith(DOCUMENT_ENDING) || path.endsWith(".vtl");
}

function take(rest: Iterator<string>): readonly string[] {
  const next = rest.next();
  return next.done === true ? [] : [next.value];
}
