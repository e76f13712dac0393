import { expect, test } from "vitest";
import { parseJson } from "../json/parse-json.ts";
import { print } from "../values/print.ts";
import { toValue } from "./to-value.ts";

const DATA: readonly unknown[] = [
  'text with " and \ud800',
  true,
  null,
  0,
  -0,
  7,
  -2147483648,
  2147483648,
  9007199254740992,
  1e21,
  1.5,
  1e-7,
  Number.NaN,
  [],
  [1, [undefined, null, "x"], { k: [] }],
  { b: 1, a: { "": null }, 7: "seven", left: undefined, call: () => 1 },
  JSON.parse('{"__proto__": {"constructor": 1}}'),
  new Date(0),
  new (class {
    readonly own = 1;
  })(),
];

test("gives what the data gives once written as JSON and read again", () => {
  const read = (data: unknown) => parseJson(JSON.stringify(data));
  expect(DATA.map(toValue)).toEqual(DATA.map(read));
  expect(DATA.map((data) => print(toValue(data)))).toEqual(DATA.map((data) => print(read(data))));
});

test("refuses data that is nested within itself", () => {
  const data: unknown[] = [];
  data.push(data);
  expect(() => toValue(data)).toThrow("The data is nested more than 400 levels deep");
});
