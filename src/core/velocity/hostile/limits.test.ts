import { expect, test } from "vitest";
import type { Limits } from "../render/limits.ts";
import { render } from "../render/render.ts";

/** A clock that goes on by a second each time it is read. */
function createClock(): () => number {
  let seconds = 0;
  return () => 1000 * seconds++;
}

/** A template, a limit, and the error: its message, and the source that it is placed at. */
const LIMITED: readonly (readonly [string, Partial<Limits>, message: string, at: string])[] = [
  ["#foreach($i in [1..100])$i#end", { steps: 50 }, "The template takes more than 50 steps", "$i#"],
  [
    "#foreach($i in [1..9])#foreach($j in [1..9])$j#end#end",
    { steps: 50 },
    "The template takes more than 50 steps",
    "$j#",
  ],
  ['#set($a = "ab")$a.length()$a.length()', { steps: 4 }, "The template takes more than 4 steps", "length()"],
  ["#set($a = [1..1000])x", { steps: 50 }, "The template takes more than 50 steps", "[1"],
  ['#set($a = "ab")#set($b = $a.repeat(5000))x', { steps: 50 }, "The template takes more than 50 steps", "repeat"],
  ["#foreach($i in [1..100])$i#end", { characters: 50 }, "The output is longer than 50 characters", "$i#"],
  [
    '#set($a = "0123456789")#foreach($i in [1..9])#set($a = "$a$a")#end',
    { characters: 50 },
    "The output is longer than 50 characters",
    '$a")',
  ],
  ["#define($d)0123456789$d#end$d", { characters: 15 }, "The output is longer than 15 characters", "0123456789"],
  ["#if(true)#if(true)#if(true)x#end#end#end", { levels: 3 }, "Blocks are nested more than 3 deep", "x"],
  ['#set($a = "#if(true)$b#end")', { levels: 2 }, "Blocks are nested more than 2 deep", "$b"],
  ["#define($a)$b#end#define($b)$a#end$a", { levels: 3 }, "Blocks are nested more than 3 deep", "$b"],
  ["#foreach($i in [1..1000])$i#end", { milliseconds: 500, now: createClock() }, "The template takes too long", "$i#"],
  [
    "#set($l = [])#foreach($i in [1..100])#if($l.equals([]))#end#end",
    { milliseconds: 1500, now: createClock() },
    "The template takes too long",
    "#if",
  ],
];

test.each(LIMITED.map(([template, limits, message, at]) => ({ template, limits, message, at })))(
  "ends $template within $limits",
  ({ template, limits, message, at }) => {
    const rendering = render(template, { limits });
    const found = "error" in rendering ? rendering.error : { message: rendering.output, offset: null };
    const start = found.offset ?? 0;
    expect([found.message, template.slice(start, start + at.length)]).toEqual([message, at]);
  },
);

test("takes as many steps, characters, levels and rounds as it may, and no fewer", () => {
  const limits: Partial<Limits> = { steps: 4, characters: 3, levels: 2, rounds: 3 };
  expect(render("#foreach($i in [1..3])x#end", { limits })).toMatchObject({ output: "xxx", notes: [] });
});

test("ends a loop silently after as many rounds as it may have, with a note", () => {
  expect(render("#foreach($i in [1..9])$i#end", { limits: { rounds: 3 } })).toMatchObject({
    output: "123",
    notes: [{ code: "loop-cut", message: "The loop ends silently after 3 rounds" }],
  });
});

const x = (count: number, piece: string) => piece.repeat(count);
const doubled = (times: number, start: string) =>
  `#set($s = "${start}")#foreach($i in [1..${times}])#set($s = "$s$s")#end`;

/** A list that holds one long text again and again. */
const SHARED = `${doubled(20, "x")}#set($s = $s.concat("a"))#set($l = [$s])#foreach($i in [1..12])#set($x = $l.addAll($l))#end`;

/**
 * Templates that ask for more than there is, and what they end with under the limits that hold everywhere: an error's
 * message, or `output` and its beginning.
 */
const GREEDY: readonly (readonly [template: string, outcome: string])[] = [
  // Texts that grow.
  [doubled(100, "x"), "The output is longer than 20000000 characters"],
  ['#set($s = "x")#foreach($i in [1..100])#set($s = $s + $s)#end', "A text would be longer than 20000000 characters"],
  [
    '#set($s = "x")#foreach($i in [1..100])#set($s = $s.concat($s))#end',
    "A text would be longer than 20000000 characters",
  ],
  ['#set($s = "x")$s.repeat(2000000000)', "A text would be longer than 20000000 characters"],
  ['#set($s = "")$s.repeat(2147483647)|', "output |"],
  [
    '#set($s = "xxxx")#foreach($i in [1..100])#set($s = $s.replace("x", $s))#end',
    "A text would be longer than 20000000 characters",
  ],
  [
    '#set($s = "xxxx")#foreach($i in [1..100])#set($s = $s.replace("", $s))#end',
    "A text would be longer than 20000000 characters",
  ],
  [
    '#set($s = "xxxx")#foreach($i in [1..100])#set($s = $s.replaceAll("x", $s))#end',
    "A printed value is longer than can be held",
  ],
  [
    '#set($s = "xxxx")#foreach($i in [1..100])#set($s = $s.join($s, [$s, $s]))#end',
    "A text would be longer than 20000000 characters",
  ],
  ['#set($s = "")$s.format("%999999999d", 1)', "A formatted text is longer than can be held"],
  ['#set($s = "")$s.format("%.999999999f", 1.5)', "A formatted number is longer than can be held"],
  [
    '#set($s = "%")#foreach($i in [1..1000])#set($s = $util.urlEncode("$s$s"))#end',
    "The text for $util.urlEncode is longer than can be held",
  ],
  // Lists and numbers that grow.
  ["#set($l = [1..2000000000])", "A list would be longer than 1000000 elements"],
  ["#set($l = [-2147483648..2147483647])", "A list would be longer than 1000000 elements"],
  ["#foreach($i in [1..2000000000])x#end", "A list would be longer than 1000000 elements"],
  [
    "#set($l = [1])#foreach($i in [1..100])#set($x = $l.addAll($l))#end",
    "A list would be longer than 1000000 elements",
  ],
  [`${doubled(21, "x")}$s.toCharArray().size()`, "A list would be longer than 1000000 elements"],
  [`${doubled(21, "x")}$s.getBytes().size()`, "A list would be longer than 1000000 elements"],
  [`${doubled(21, "x")}$s.split("").size()`, "A list would be longer than 1000000 elements"],
  [
    "#set($all = [])#foreach($i in [1..1000])#set($x = $all.add([1..900000]))#end",
    "The template takes more than 3000000 steps",
  ],
  ["#set($n = 10)#foreach($i in [1..1000])#set($n = $n * $n)#end", "A number has too many digits"],
  [
    `#set($n = $util.parseJson("1.0000000000000000000e999999999"))#set($m = $n + 1)`,
    "A number has more than 10000 digits",
  ],
  // Values within themselves, and values that hold others without end.
  ["#set($l = [1])#set($x = $l.add($l))$l", "output [1, (this Collection)]"],
  ["#set($l = [1])#set($k = [$l])#set($x = $l.add($k))$l", "A value holds itself, or far too many others"],
  ["#set($m = {})#set($m.m = [$m])$m", "A value holds itself, or far too many others"],
  ["#set($j = $util.parseJson('[[]]'))#set($x = $j[0].add($j))$j", "A value holds itself, or far too many others"],
  ["#set($l = [1])#set($k = [$l])#set($x = $l.add($k))$l.hashCode()", "A value holds itself, or far too many others"],
  [
    "#set($l = [1])#set($x = $l.add($l))#set($k = [1])#set($x = $k.add($k))$l.equals($k)",
    "A value holds itself, or far too many others",
  ],
  ["#set($l = [1])#foreach($i in [1..100])#set($l = [$l, $l])#end$l", "A value holds itself, or far too many others"],
  [
    "#set($l = [1])#foreach($i in [1..100])#set($l = [$l, $l])#end$l.hashCode()",
    "A value holds itself, or far too many others",
  ],
  ["#set($l = [1])#foreach($i in [1..1000])#set($l = [$l])#end$l", "A value holds itself, or far too many others"],
  // Work without end.
  [
    "#foreach($a in [1..1000])#foreach($b in [1..1000])#foreach($c in [1..1000])x#end#end#end",
    "The template takes more than 3000000 steps",
  ],
  [`${x(40, "#define($d)")}x${x(40, "#end")}$d`, "output "],
  [
    `${Array.from({ length: 40 }, (_, i) => `#define($d${i})$d${i + 1}$d${i + 1}#end`).join("")}$d0`,
    "The template takes more than 3000000 steps",
  ],
  ["#define($a)$a$a#end$a", "output $a$a$a$a"],
  ["#define($a)$b$b#end#define($b)$a$a#end$a", `output ${x(16, "$a")}`],
  ['#define($a)#set($x = "$a")$x#end$a', "output $a"],
  ["#set($l = [1..400000])$l.removeAll([400001..800000])", "output false"],
  ["#set($l = [1..400000])#set($k = [400001..800000])#set($x = $k.add(0))$l.containsAll($k)", "output false"],
  [
    "#set($l = [[1]])#set($k = [[2]])#foreach($i in [1..13])#set($x = $l.addAll($l))#set($x = $k.addAll($k))#end$l.removeAll($k)",
    "The lists are too long to be compared",
  ],
  [`${SHARED}$l.hashCode()`, "The texts in a value are far too long to be gone through"],
  [`${SHARED}$l.contains($s.replace("a", "b"))`, "The texts in a value are far too long to be gone through"],
  [
    `${SHARED}#set($x = $l.add($s.replace("a", "b")))#set($x = $l.addAll($l))$l.sort(null)`,
    "The texts in a value are far too long to be gone through",
  ],
  [`${doubled(24, "x")}$s.matches("(x|y)*")`, "A regular expression has far too much to come back to"],
  [`#set($s = "${x(40, "a")}!")$s.matches("(a+)+b")`, "A regular expression takes far too long"],
  [`#set($s = "${x(40, "a")}!")$s.replaceAll("(a|a)*b", "")`, "A regular expression takes far too long"],
  [`#set($s = "${x(4000, "a")}")$s.split("(a*)*b")`, "A regular expression takes far too long"],
  ['#set($s = "a")$s.matches("(((a{1000}){1000}){1000}){1000}")', "The pattern repeats far too much"],
  [`#set($s = "a")$s.matches("${x(5000, "(")}a${x(5000, ")")}")`, "Groups within groups within groups"],
  // Depth.
  [
    `$util.parseJson('${x(100_000, "[")}${x(100_000, "]")}')`,
    "Malicious payload, having non natural depths, parsing stoped on [ at position 400.",
  ],
  [`#set($n = ${x(100_000, "(")}1${x(100_000, ")")})`, "The template is nested more than 300 levels deep"],
  [`#set($n = ${x(250, "(")}7${x(250, ")")})$n`, "output 7"],
  [`#set($n = ${x(100_000, "[")}1${x(100_000, "]")})`, "The template is nested more than 300 levels deep"],
  [`$a${x(100_000, ".b($a")}${x(100_000, ")")}`, "The template is nested more than 300 levels deep"],
  [`${x(100_000, "#if(true)")}x${x(100_000, "#end")}`, "The template is nested more than 300 levels deep"],
  [`#set($a = {})#set($a.b = $a)$a${x(100_000, ".b")}`, "output {b=(this Map)}"],
  [`#set($n = ${x(100_000, "1 + ")}1)`, "The template goes deeper than can be followed"],
];

/** The clock stands still: what ends a template here is never a busy machine. */
function outcomeOf(template: string): string {
  const rendering = render(template, { limits: { now: () => 0 } });
  return "output" in rendering ? `output ${rendering.output}` : rendering.error.message;
}

test.each(GREEDY.map(([template, outcome]) => ({ shown: template.slice(0, 90), template, outcome })))(
  "ends $shown",
  ({ template, outcome }) => {
    expect(outcomeOf(template)).toBe(outcome);
  },
);

test("reads as many lists and objects as the largest payload can hold", () => {
  const body = `[${"[],".repeat(1_100_000)}{}]`;
  const request = { body };
  const rendering = render("$input.json('$').length()", { request, limits: { now: () => 0 } });
  expect("output" in rendering && rendering.output).toBe(String(body.length));
});
