import { differs, fails, prints } from "../ledger-case.ts";
import type { LedgerEntries } from "../ledger-entry.ts";

const DEEPER = 401;

/** How far a render goes, and where this engine knowingly differs from Velocity 1.7. */
export const LIMITS = {
  "loops-end-at-1000": {
    says: "#foreach ends after 1,000 rounds; that it does so silently is inferred.",
    evidence: "documented",
    noticed: "render",
    cases: [differs("#foreach($i in [1..2000])#set($n = $i)#end$n", { output: "1000", velocity: "2000" })],
  },
  "templates-have-300-kb": {
    says: "A mapping template may have 300 KB; a longer one renders here all the same.",
    evidence: "documented",
    cases: [prints(`## ${"x".repeat(300 * 1024)}\ny`, "y")],
  },
  "payloads-nest-400-deep": {
    says: "JSON may nest 400 deep; deeper it fails the render where it is read.",
    evidence: "open",
    cases: [fails("$input.json('$')", `${"[".repeat(401)}${"]".repeat(401)}`)],
  },
  "payloads-hold-many-objects": {
    says: "Here a payload holds any number of objects; json-smart 2.2 never counts back when one with members ends, and refuses more than 400. Which version AWS runs is not known.",
    evidence: "open",
    cases: [
      differs("$input.path('$').size()", {
        output: "401",
        velocity: null,
        body: `[${Array(401).fill('{"a":1}').join()}]`,
      }),
    ],
  },
  "blocks-nest-400-deep": {
    says: "Here blocks nest 400 deep while they render, and a render takes at most 3,000,000 steps, 20,000,000 characters and 5 seconds: then it fails with a clear error. How far AWS goes is not known.",
    evidence: "open",
    cases: [differs(`${"#if(true)".repeat(DEEPER)}x${"#end".repeat(DEEPER)}`, { output: null, velocity: "x" })],
  },
  "classes-are-not-loaded": {
    says: "Here .class gives names and static methods: no class can be loaded or made through it, which Velocity 1.7 allows.",
    evidence: "open",
    cases: [
      differs("#set($s = 'a')[$s.class.forName('java.lang.Math')]", {
        output: "[]",
        velocity: "[class java.lang.Math]",
      }),
    ],
  },
  "rare-methods-are-missing": {
    says: "Here a value has the methods that templates use; Java's streams and the like give nothing.",
    evidence: "open",
    cases: [differs("#set($s = 'abc')[$s.chars().count()]", { output: "[]", velocity: "[3]" })],
  },
  "rare-patterns-fail": {
    says: "Here a regular expression with \\X, \\N{…} or one of the rarer Unicode blocks, such as \\p{InOgham}, fails the render.",
    evidence: "velocity-1.7",
    cases: [
      differs("#set($s = 'ab')$s.replaceAll('\\X', 'x')", { output: null, velocity: "xx" }),
      differs("#set($s = 'ᚁ')$s.replaceAll('\\p{InOgham}', 'x')", { output: null, velocity: "x" }),
    ],
  },
  "identity-is-0": {
    says: "Where Java prints a number that changes with each run, as for arrays, here it is 0.",
    evidence: "velocity-1.7",
    noticed: "render",
    cases: [prints("#set($s = 'a,b')$s.split(',') $s.bytes", "[Ljava.lang.String;@0 [B@0")],
  },
} as const satisfies LedgerEntries;
