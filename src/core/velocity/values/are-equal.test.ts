import { expect, test } from "vitest";
import { render } from "../render/render.ts";

const MAPS = [
  '#set($m = {"a": 1, "b": 2})#set($n = {"b": 2, "a": 1})#set($o = {"a": 1, "b": 3})',
  "#set($k = {})#set($x = $k.put([1], 1))#set($j = {})#set($x = $j.put([1], 2))",
].join("");

/** What Velocity 1.7 answered on Java 17. */
const ASKED: readonly (readonly [call: string, answer: string])[] = [
  ["$m.equals($n)", "true"],
  ["$m.keySet().equals($n.keySet())", "true"],
  ["$m.keySet().equals($o.keySet())", "true"],
  ["$m.keySet().equals($k.keySet())", "false"],
  ["$m.keySet().equals($m.entrySet())", "false"],
  ["$m.keySet().equals($m.values())", "false"],
  ["$k.keySet().equals($j.keySet())", "true"],
  ["$m.entrySet().equals($n.entrySet())", "true"],
  ["$m.entrySet().equals($o.entrySet())", "false"],
  ["$k.entrySet().equals($j.entrySet())", "false"],
  ["$m.values().equals($m.values())", "true"],
  ["$m.values().equals($n.values())", "false"],
  ["$m.values().equals($m.keySet())", "false"],
  ["$m.entrySet().containsAll($n.entrySet())", "true"],
  ["$m.entrySet().removeAll($o.entrySet())$m", "true{b=2}"],
  ["$m.values().removeAll($n.keySet())", "false"],
  ["$m.keySet().retainAll(['a'])$m", "true{a=1}"],
  ["$m.containsValue(2)$k.containsValue('1')", "truefalse"],
];

test("a map's keys, entries and values are equal to others where Java's are", () => {
  const found = ASKED.map(([call]) => {
    const rendering = render(MAPS + call);
    return [call, "output" in rendering ? rendering.output : rendering.error.message];
  });
  expect(found).toEqual(ASKED);
});
