import { expect, test } from "vitest";
import { render } from "../render/render.ts";
import recorded from "./methods.golden.json" with { type: "json" };

/** What the calls below are made of: names of references, and the expressions that they stand for. */
const REFERENCES: readonly (readonly [name: string, expression: string])[] = [
  ["s", '"Hello, W\u00f6rld a-b"'],
  ["e", '""'],
  ["u", '"\u00c0\u00e9\u0130\u0131\u00df\u01c5\u1e9e\u03a3\ud83d\ude00 x"'],
  ["w", '" \u00a0\t pad \u2003"'],
  ["s7", '"7"'],
  ["sm", '"-12"'],
  ["s1", '"1.5"'],
  ["n", "7"],
  ["m", "-3"],
  ["z", "0"],
  ["mx", "2147483647"],
  ["mn", "-2147483648"],
  ["L", "12345678901"],
  ["Lm", "-9223372036854775808"],
  ["d", "2.5"],
  ["dn", "-0.5"],
  ["D", "1e10"],
  ["NaN", "$d.parseDouble('NaN')"],
  ["Inf", "$d.parseDouble('Infinity')"],
  ["f", "$n.floatValue()"],
  ["fd", "$d.floatValue()"],
  ["sh", "$n.shortValue()"],
  ["by", "$m.byteValue()"],
  ["B", "99999999999999999999"],
  ["Bm", "$util.parseJson('-0000000000000000000000003')"],
  ["X", "$util.parseJson('1.50000000000000000000')"],
  ["Xe", "$util.parseJson('-7.0000000000000000000E+30')"],
  ["t", "true"],
  ["F", "false"],
  ["l", '[1,"a",[2],{"k":1},1,$nope,2.5]'],
  ["ll", "[3,1,2]"],
  ["lt", "['b','a','c']"],
  ["j", "$input.path('$.items')"],
  ["sub", "$l.subList(1,4)"],
  ["M", '{"a":1,"b":"x","c":[1]}'],
  ["J", "$input.path('$')"],
  ["H", "$input.params()"],
  ["c", "$s.charAt(1)"],
  ["c7", "$s7.charAt(0)"],
  ["a", '$s.split("-")'],
  ["k", "$M.keySet()"],
  ["V", "$M.values()"],
  ["E", "$M.entrySet()"],
  ["en", "$M.entrySet().iterator().next()"],
  ["it", "$l.iterator()"],
  ["li", "$l.listIterator()"],
  ["kit", "$M.keySet().iterator()"],
  ["bs", "$s.getBytes()"],
  ["ca", "$s.toCharArray()"],
  ["oa", "$l.toArray()"],
  ["cls", "$s.class"],
];

/** The `#set`s that a call needs, those that they need themselves first. */
function settingsOf(call: string): string {
  const needed = new Set<string>();
  const need = (text: string) => {
    for (const [name, expression] of REFERENCES)
      if (!needed.has(name) && new RegExp(`\\$${name}\\b`).test(text)) {
        needed.add(name);
        need(expression);
      }
  };
  need(call);
  const settings = REFERENCES.filter(([name]) => needed.has(name));
  return settings.map(([name, expression]) => `#set($${name} = ${expression})`).join("");
}

const REQUEST = { body: '{"id":7,"items":[{"id":1},{"id":2}],"x":null,"u":"a/b"}', path: { p: "1" } };

/** The result's text and class; `!` where the call fails. */
function resultOf(call: string): string {
  const rendering = render(`${settingsOf(call)}#set($r = ${call})$r|$!r.class.name`, { request: REQUEST });
  return "error" in rendering ? "!" : rendering.output.replace(/java\.(?:lang|math|util)\./, "");
}

test("methods give what Java 17's give, and fail where they fail", () => {
  expect(recorded.map(([call = ""]) => [call, resultOf(call)])).toEqual(recorded);
});

test.each([
  ["a part of a list shows and makes changes", "$p.set(0, 9)$l $l.set(1, 8)$p", "2[1, 9, 3, 4] 9[8, 3]"],
  ["what is added to a part lies within the whole", "$p.add(7)$l$p", "true[1, 2, 3, 7, 4][2, 3, 7]"],
  ["clearing a part removes it from the whole", "$p.clear()$l$p", "[1, 4][]"],
  ["a part's part reaches the whole", "#set($q = $p.subList(1, 2))$q.remove(0)$l$p$q", "3[1, 2, 4][2][]"],
  ["a part fails once the whole has changed its length", "$l.add(5)$p", "!"],
  ["a list that is added to itself doubles", "$l.addAll($l)$l", "true[1, 2, 3, 4, 1, 2, 3, 4]"],
  ["an iterator removes what it gave", "#set($i = $l.iterator())$i.next()$i.remove()$l", "1[2, 3, 4]"],
  [
    "a list's iterator goes both ways, sets and adds",
    "#set($i = $l.listIterator(2))$i.previous()$i.set(0)$i.next()$i.add(6)$i.nextIndex()$l",
    "203[1, 0, 6, 3, 4]",
  ],
  ["a map's iterator removes from the map", "#set($i = $m.keySet().iterator())$i.next()$i.remove()$m", "a{b=2}"],
  ["lists sort in their natural order, if they have one", "#set($s = [3, 1, 2])$s.sort(null)$s", "[1, 2, 3]"],
  ["a list of all sorts does not sort", "#set($s = [3, 'a'])$s.sort(null)$s", "!"],
  ["keys are removed all at once", "$m.keySet().removeAll(['a', 'z'])$m", "true{b=2}"],
  ["a copy of a map is one of its own", "#set($c = $m.clone())$c.put('a', 5)$m$c", "1{a=1, b=2}{a=5, b=2}"],
  ["a class gives the static methods of its objects", "$m.a.class.parseInt('12')", "12"],
  ["a class gives no method that needs an object", "$m.a.class.intValue()", "!"],
  ["a class has no property by a static method", "[$m.class.nope]#set($m.class.x = 1)", "[]"],
  ["an overload that takes any object takes null", "[$m.a.toString().valueOf(null)]", "[null]"],
  ["among overloads without a best one there is none", "[$m.a.toString().join('-', null)]", "[]"],
])("%s", (_, template, output) => {
  const setting = '#set($l = [1, 2, 3, 4])#set($p = $l.subList(1, 3))#set($m = {"a": 1, "b": 2})';
  const rendering = render(setting + template);
  expect("error" in rendering ? "!" : rendering.output).toBe(output);
});
