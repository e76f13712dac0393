import fc from "fast-check";
import { expect, test } from "vitest";
import { formatJson } from "./format-json.ts";

test("lays JSON out and leaves numbers, escapes and doubled names as they are written", () => {
  expect(formatJson('{"a":1.0,"a":[1e2,{}, [],"\\u00e9 {\\"}"],\n"b":{"c":null}}')).toBe(
    [
      "{",
      '  "a": 1.0,',
      '  "a": [',
      "    1e2,",
      "    {},",
      "    [],",
      '    "\\u00e9 {\\"}"',
      "  ],",
      '  "b": {',
      '    "c": null',
      "  }",
      "}",
    ].join("\n"),
  );
  expect(['"a"', " 12345678901234567890 ", "{", "", "{'a':1}"].map(formatJson)).toEqual([
    '"a"',
    "12345678901234567890",
    null,
    null,
    null,
  ]);
});

test("is laid out as JSON.stringify lays it out", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(formatJson(JSON.stringify(value))).toBe(JSON.stringify(value, null, 2));
    }),
  );
});
