import { expect, test } from "vitest";
import { GOLDENS, readGoldens } from "../../goldens/read-goldens.fixture.ts";
import { parseTemplate } from "../../parser/parse-template.ts";
import { render } from "../../render/render.ts";
import { applyEdits } from "./edit.ts";
import { formatTemplate } from "./format-template.ts";

const format = (template: string) => applyEdits(template, formatTemplate(parseTemplate(template)));

test.each([
  ["#set( $x=1 )", "#set($x = 1)"],
  ["#set($x  =  [1,2 , 3])", "#set($x = [1, 2, 3])"],
  ["#set($x = {'a':1,'b' : $y.get( 1,2 )})", "#set($x = {'a': 1, 'b': $y.get( 1, 2 )})"],
  ['#if( $a=="x"&&!$b or 1<2 )a#elseif(( $c  eq 1))b#end', '#if($a == "x" && !$b or 1 < 2)a#elseif(( $c eq 1))b#end'],
  ["#foreach( $i   in  $l )\n  $i\n#end", "#foreach($i in $l)\n  $i\n#end"],
  ["#foreach($i in $l)#set( $x=$i )#end", "#foreach($i in $l)#set($x = $i)#end"],
])("%s is written %s", (template, formatted) => {
  expect(format(template)).toBe(formatted);
});

test.each([
  ["what an operand of + would print where it is null", '#set($x = "a"  +$l.get( 1,2 ))'],
  ["the arguments of what prints as it is written", "#foo( $x,1 ) #evaluate( 1 )"],
  ["text", '{ "a" :1 ,$x.get( 1,2 ) }\n  #if'],
  ["what #literal holds", "#literal()#set( $x=1 )#end"],
  ["what is laid out in lines", "#set($x = {\n  'a'\n  : 1,\n  'b': 2\n})"],
  ["a template that Velocity refuses", "#set( $x=1 )#end"],
])("%s stays as it is", (_, template) => {
  expect(format(template)).toBe(template);
});

test("whatever is formatted renders as before, and is not changed again", () => {
  let changed = 0;
  for (const { template, expected: _, id: __, ...situation } of GOLDENS.flatMap(readGoldens)) {
    const formatted = format(template);
    if (formatted === template) continue;
    changed++;
    const [before, after] = [template, formatted].map((text) => render(text, situation));
    expect([formatted, after && "output" in after ? after.output : null]).toEqual([
      formatted,
      before && "output" in before ? before.output : null,
    ]);
    expect(format(formatted)).toBe(formatted);
  }
  expect(changed).toBeGreaterThan(300);
});
