import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { render } from "../render/render.ts";
import { FOREIGN_SITUATION, FOREIGN_TEMPLATES, WAYS_OUT } from "./foreign-names.fixture.ts";

/**
 * What Velocity 1.7, set up as API Gateway's, makes of each template: its output, or `error` and the line. An identity hash
 * reads `@0`.
 */
const OUTCOMES: readonly string[] = JSON.parse(
  readFileSync(resolve(import.meta.dirname, "foreign-names.golden.json"), "utf8"),
);

function outcomeOf(template: string): string {
  const rendering = render(template, FOREIGN_SITUATION);
  return "output" in rendering ? rendering.output : `error ${rendering.error.line}`;
}

/** What every object of JavaScript inherits. */
function inheritedNames(): readonly PropertyKey[] {
  const kinds = [Object, Function, Array, String, Number, Boolean, BigInt, Map, Set, Error, RegExp];
  return kinds.flatMap((kind) => Reflect.ownKeys(kind.prototype));
}

test("takes JavaScript's names for names like any other, as Velocity 1.7 does", () => {
  const before = inheritedNames();
  expect(FOREIGN_TEMPLATES.map((template) => [template, outcomeOf(template)])).toEqual(
    FOREIGN_TEMPLATES.map((template, index) => [template, OUTCOMES[index]]),
  );
  expect(inheritedNames()).toEqual(before);
});

test("leads nowhere from a class, or from what JavaScript would reach", () => {
  expect(WAYS_OUT.map((template) => [template, outcomeOf(template)])).toEqual(
    WAYS_OUT.map((template) => [template, ""]),
  );
});

test("shows nothing of JavaScript in any output", () => {
  const outputs = [...FOREIGN_TEMPLATES, ...WAYS_OUT].map(outcomeOf);
  expect(outputs.filter((output) => /native code|function|\[object /.test(output))).toEqual([]);
});
