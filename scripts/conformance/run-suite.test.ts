import { expect, test } from "vitest";
import { engine } from "./engine.ts";
import { checkClaims, missedBars, runSuite } from "./run-suite.mjs";

const CASES = [
  { id: "same", template: "#set($a = 'x')$a", expected: { output: "x" } },
  { id: "missing", template: "[$nope]", expected: { output: "[]" } },
  { id: "other", template: "y", expected: { output: "x" } },
  { id: "refused", template: "x\n#end", expected: { error: { line: 2 } } },
  { id: "elsewhere", template: "#end", expected: { error: { line: 7 } } },
];

test("a suite is rendered by this engine and by velocityjs, and this engine's differences are listed", () => {
  const { run, differences } = runSuite({ name: "n", what: "w", bar: {}, cases: () => CASES }, engine);
  expect(run).toEqual({
    name: "n",
    what: "w",
    cases: 5,
    errors: 2,
    lines: 2,
    ours: { agree: 4, accepted: 5, lines: 1 },
    velocityjs: { agree: 1, accepted: 3, lines: 0 },
  });
  expect(differences).toEqual([
    'other "y"\n    expected "x"\n    given    "y"',
    'elsewhere "#end"\n    expected an error on line 7\n    given    an error on line 1',
  ]);
});

test("a bar that is missed is said, one that is met is not", () => {
  const none = { agree: 0, accepted: 0, lines: 0 };
  const run = {
    name: "n",
    what: "w",
    cases: 1000,
    errors: 10,
    lines: 10,
    ours: { agree: 998, accepted: 990, lines: 9 },
    velocityjs: none,
  };
  expect(missedBars({ agree: 0.998, accepted: 0.99 }, run)).toEqual([]);
  expect(missedBars({ agree: 0.999, lines: 0.95 }, run)).toEqual([
    "n: 998 of 1000 come out as expected, 999 should",
    "n: 9 of 10 errors name the line, 10 should",
  ]);
});

test("what the ledger says of Velocity is held against Velocity", () => {
  const claims = [{ id: "a", template: "1", expected: { output: "x" } }];
  expect(checkClaims(claims, claims)).toEqual([{ missed: [] }]);
  expect(checkClaims([{ id: "a", template: "1", expected: { output: "y" } }], claims)).toEqual([
    { missed: ['a: Velocity does not give what the ledger says, but "y"'] },
  ]);
});
