import type { Flag } from "../../proxy/options/parse-flags.ts";

/** The options of `gatewright test`, in the order that its help shows them. */
export const TEST_FLAGS = [
  { name: "junit", value: "FILE", help: "Write a JUnit report there too." },
  {
    name: "update",
    help: "Record what happens as expected, for samples that fail or have no expectation.\nAn expectation that names some members and headers is renewed in these alone.",
  },
  { name: "help", help: "Show this." },
] as const satisfies readonly Flag[];
