import { expect, test } from "vitest";
import type { ZodType } from "zod";
import { LABEL_GRAMMARS } from "../integration/request/label-grammar.ts";
import { ANSWER_SCHEMAS } from "./answers.ts";
import { isOperationName, labelNames, OPERATION_NAMES, OPERATIONS, type OperationName } from "./operations.ts";

test("every label of every path has a grammar", () => {
  const labels = new Set<string>(OPERATION_NAMES.flatMap((name) => labelNames(OPERATIONS[name])));
  expect([...labels].toSorted()).toEqual(Object.keys(LABEL_GRAMMARS).toSorted());
});

test("an operation is found by its name, and by nothing that every object has", () => {
  expect(OPERATION_NAMES.every(isOperationName)).toBe(true);
  expect(["", "getRestApi", "constructor", "__proto__", "toString"].filter(isOperationName)).toEqual([]);
});

test("what a row says of its answer is how the answer is read", () => {
  const schemas: Readonly<Record<string, ZodType>> = ANSWER_SCHEMAS;
  const readAs = (name: OperationName) => ({
    aPage: JSON.stringify(schemas[name]?.safeParse({ item: [] }).data) === '{"items":[]}',
    nothing: schemas[name]?.safeParse(undefined).success,
  });
  expect(OPERATION_NAMES.map((name) => [name, readAs(name), OPERATIONS[name].status === 204])).toEqual(
    OPERATION_NAMES.map((name) => {
      const { answers } = OPERATIONS[name];
      const [aPage, nothing] = [answers === "list", answers === "nothing"];
      return [name, { aPage, nothing }, nothing];
    }),
  );
});
