import fc from "fast-check";
import { expect, test } from "vitest";
import { layOutJson, lineText } from "./lay-out-json.ts";

test("a line knows what leads to it", () => {
  const body = JSON.stringify({ type: "AWS", map: { "a.b": 'x\n"y"\\' }, list: ["k", "k", { n: [] }, true], none: {} });
  expect(layOutJson(body).map(({ path, kind }) => [path, kind])).toEqual([
    ["", "open"],
    ['"type"', "string"],
    ['"map"', "open"],
    ['"map"\n"a.b"', "string"],
    ['"map"', "close"],
    ['"list"', "open"],
    ['"list"\n"k"', "string"],
    ['"list"\n"k" 1', "string"],
    ['"list"\n2', "open"],
    ['"list"\n2\n"n"', "empty"],
    ['"list"\n2', "close"],
    ['"list"\ntrue', "literal"],
    ['"list"', "close"],
    ['"none"', "empty"],
    ["", "close"],
  ]);
});

test("the lines are what JSON.stringify lays out, and no two values share a path", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      const body = JSON.stringify(value);
      const lines = layOutJson(body);
      expect(lines.map(lineText).join("\n")).toBe(JSON.stringify(JSON.parse(body), null, 2));
      const paths = lines.filter(({ kind }) => kind !== "close").map(({ path }) => path);
      expect(new Set(paths).size).toBe(paths.length);
    }),
  );
});
