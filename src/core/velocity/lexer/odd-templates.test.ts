import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { render } from "../render/render.ts";

/**
 * Templates that end, break off or put blanks, marks and quotes where few people do, and what Velocity 1.7 makes of each, set
 * up as API Gateway's: its output, or `error` and the line.
 */
const RENDERED: readonly (readonly [template: string, outcome: string])[] = JSON.parse(
  readFileSync(resolve(import.meta.dirname, "odd-templates.golden.json"), "utf8"),
);

const SITUATION = { request: { body: '{"l":[1,null,3]}' }, context: { stage: "prod" }, variables: { x: "X" } };

function outcomeOf(template: string): string {
  const rendering = render(template, SITUATION);
  return "output" in rendering ? rendering.output : `error ${rendering.error.line}`;
}

test("reads odd templates as Velocity 1.7 does", () => {
  expect(RENDERED.map(([template]) => [template, outcomeOf(template)])).toEqual(RENDERED);
});
