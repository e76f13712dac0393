import { expect, test } from "vitest";
import { parseContext } from "./parse-context.ts";

test("an object is taken, an empty text is none, anything else is told in one sentence", () => {
  expect(["", " \n", '{ "a": 1 }', "[]", '"a"'].map(parseContext)).toEqual([
    { context: undefined },
    { context: undefined },
    { context: { a: 1 } },
    { error: 'This should be an object, such as { "stage": "prod" }; until it is, the last that was counts.' },
    { error: 'This should be an object, such as { "stage": "prod" }; until it is, the last that was counts.' },
  ]);
  expect(parseContext("{")).toEqual({
    error: expect.stringMatching(/^This is not JSON \(.+\); until it is, the last that was counts\.$/),
  });
});
