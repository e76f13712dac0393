import { expect, test } from "vitest";
import { parseTemplate } from "../../parser/parse-template.ts";
import { applyEdits } from "./edit.ts";
import { renameVariable, variableAt } from "./rename-variable.ts";

function renameAtBar(template: string, next: string): string {
  const offset = template.indexOf("|");
  const text = template.replace("|", "");
  const renamed = renameVariable(parseTemplate(text), offset, next);
  return "edits" in renamed ? applyEdits(text, renamed.edits) : renamed.problem;
}

const ALL = '#set($|a = 1)$a ${a}.a $!{a.a} "$a" #set($b = "x""$a""[$a]")#if($a == $ab)$x.get($a)#end\\$a';

test("a variable is renamed wherever it stands, in strings too, and nothing else is", () => {
  expect(renameAtBar(ALL, "total")).toBe(
    '#set($total = 1)$total ${total}.a $!{total.a} "$total" #set($b = "x""$total""[$total]")#if($total == $ab)$x.get($total)#end\\$a',
  );
  expect(renameAtBar("#foreach($item in $list)$|item.a#end", "i")).toBe("#foreach($i in $list)$i.a#end");
  expect(renameAtBar("#define($d|)x#end$d", "block")).toBe("#define($block)x#end$block");
});

test("what cannot be renamed, or not so, is said to be", () => {
  expect(renameAtBar("$inp|ut.body", "x")).toBe("Only a variable that the template sets can be renamed.");
  expect(renameAtBar("te|xt", "x")).toBe("Only a variable that the template sets can be renamed.");
  expect(renameAtBar(ALL, "a b")).toBe("A name begins with a letter or _, then come letters, digits, _ and -.");
  expect(renameAtBar(ALL, "util")).toBe("There is a $util already.");
  expect(renameAtBar(ALL, "b")).toBe("There is a $b already.");
});

test("the name that is renamed is known beforehand", () => {
  expect(variableAt(parseTemplate("#set($abc = 1)"), 7)).toEqual({ name: "abc", start: 6, end: 9 });
});
