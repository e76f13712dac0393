import { expect, test } from "vitest";
import { render } from "../render/render.ts";
import recorded from "./calculate.golden.json" with { type: "json" };

const ARITHMETIC = ["+", "-", "*", "/", "%"];
const COMPARISONS = ["==", "!=", "<", "<=", ">", ">="];

/** The result's text and class, as `2.0 Double`; `true` or `false` alone; `!` where the render fails. */
function result(left: string, operator: string, right: string): string {
  const operands = `#set($d = 0.1)#set($i = 16777217)#set($a = ${left})#set($b = ${right})`;
  const rendering = render(`${operands}#set($r = $a ${operator} $b)$r $r.class.name`);
  if ("error" in rendering) return "!";
  return rendering.output.replace(/java\.(?:lang|math)\./, "").replace(/ Boolean$/, "");
}

test("numbers of all classes calculate and compare as in Velocity 1.7", () => {
  const results = recorded.map(([left = "", right = ""]) => [
    left,
    right,
    ...ARITHMETIC.map((operator) => result(left, operator, right)),
    COMPARISONS.map((operator) => result(left, operator, right)).join(" "),
  ]);
  expect(results).toEqual(recorded);
});

test.each([
  ["a BigInteger", "$util.parseJson('99999999999999999999')"],
  ["a BigDecimal", "$util.parseJson('9.9999999999999999999')"],
])("%s that is squared time and again ends in an error", (_, number) => {
  const rendering = render(`#set($x = ${number})#foreach($i in [1..100])#set($x = $x * $x)#end`);
  expect("error" in rendering && rendering.error.message).toBe("A number has too many digits");
});
