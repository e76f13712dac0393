import { expect, test } from "vitest";
import { parseTemplate } from "../../parser/parse-template.ts";
import { foldingRanges } from "./folding-ranges.ts";
import { matchingDirectiveAt } from "./matching-directive-at.ts";
import { outline, type OutlineEntry } from "./outline.ts";
import { semanticTokens } from "./semantic-tokens.ts";

const TEMPLATE = `#set($total = 0)
#foreach($i in $input.path('$.items'))
  #if($i.a)
    $i.b
  #{else}
    #set($total = $total + 1)
  #end
#end
{"total": $total}`;

const parsed = parseTemplate(TEMPLATE);
const slice = ({ start, end }: { readonly start: number; readonly end: number }) => TEMPLATE.slice(start, end);

test("a block folds from its first word to its #end", () => {
  expect(foldingRanges(parsed).map(slice)).toEqual([
    TEMPLATE.slice(TEMPLATE.indexOf("#foreach"), TEMPLATE.lastIndexOf("#end")),
    TEMPLATE.slice(TEMPLATE.indexOf("#if"), TEMPLATE.indexOf("#end")),
  ]);
  expect(foldingRanges(parseTemplate("#if(true)\na\n"))).toEqual([{ start: 0, end: 12 }]);
});

test("the words of a block are found from any of them", () => {
  for (const word of ["#if", "#{else}", "#end"])
    expect(matchingDirectiveAt(parsed, TEMPLATE.indexOf(word) + 1).map(slice)).toEqual(["#if", "#{else}", "#end"]);
  expect(matchingDirectiveAt(parsed, TEMPLATE.lastIndexOf("#end")).map(slice)).toEqual(["#foreach", "#end"]);
  expect(matchingDirectiveAt(parsed, TEMPLATE.indexOf("$i.b"))).toEqual([]);
  const chain = "#if(true)a#elseif(false)b#elseif(true)c#else d#end";
  expect(matchingDirectiveAt(parseTemplate(chain), 12).map(({ start, end }) => chain.slice(start, end))).toEqual([
    "#if",
    "#elseif",
    "#elseif",
    "#else",
    "#end",
  ]);
});

test("the outline names blocks and the variables that are set, as they are nested", () => {
  const toTree = ({ kind, name, children }: OutlineEntry): unknown => [kind, name, children.map(toTree)];
  expect(outline(parsed).map(toTree)).toEqual([
    ["variable", "$total", []],
    ["block", "#foreach($i in $input.path('$.items'))", [["block", "#if($i.a)", [["variable", "$total", []]]]]],
  ]);
});

test("words that mean something else than they seem to are told apart", () => {
  const text = "#foreach($i in [1])$i $foreach.count $nope#end$input.body #eval(1) #set($input-x = 1)$input-x";
  expect(semanticTokens(parseTemplate(text), {}).map(({ start, end, type }) => [text.slice(start, end), type])).toEqual(
    [
      ["i", "loopVariable"],
      ["i", "loopVariable"],
      ["foreach", "loopVariable"],
      ["nope", "unknownVariable"],
      ["input", "gatewayObject"],
      ["#eval", "printedDirective"],
    ],
  );
});
