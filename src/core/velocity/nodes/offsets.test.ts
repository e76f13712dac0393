import * as fc from "fast-check";
import { expect, test } from "vitest";
import { childrenOf, type Part } from "../fidelity/parts-of.ts";
import { bitTemplates, grammarTemplates, mutatedTemplates } from "../hostile/random-templates.fixture.ts";
import { parseTemplate } from "../parser/parse-template.ts";
import type { Spanned } from "./node.ts";

/** The ranges that a part names, each with what stands there. */
function rangesOf(part: Part): readonly (readonly [Spanned | null, RegExp])[] {
  switch (part.kind) {
    case "set":
      return [
        [part.keyword, KEYWORD],
        [part.parentheses, PARENTHESES],
      ];
    case "if":
      return [
        ...part.branches.flatMap(({ keyword, parentheses }) => [
          [keyword, KEYWORD] as const,
          [parentheses, PARENTHESES] as const,
        ]),
        [part.elseKeyword, KEYWORD],
        [part.endKeyword, KEYWORD],
      ];
    case "directive":
      return [
        [part.keyword, KEYWORD],
        [part.parentheses, PARENTHESES],
        [part.endKeyword, KEYWORD],
      ];
    case "reference":
      return part.form === "void" || part.name === "{"
        ? []
        : [[{ start: part.nameStart, end: part.nameEnd }, exactly(part.name)]];
    case "property":
      return [[part, exactly(part.name)]];
    case "method":
      return [
        [{ start: part.start, end: part.nameEnd }, exactly(part.name)],
        [{ start: part.nameEnd, end: part.end }, PARENTHESES],
      ];
    case "index":
      return [[part, /^\[[^]*\]$/]];
    case "list":
    case "range":
      return [[part, /^\[[^]*\]$/]];
    case "map":
      return [[part, /^\{[^]*\}$/]];
    case "string":
      return [[part, /^(["'])[^]*\1$/]];
    case "text":
    case "comment":
    case "error":
    case "binary":
    case "not":
    case "group":
    case "integer":
    case "decimal":
    case "boolean":
    case "word":
      return [];
  }
}

const KEYWORD = /^#?(?:[\w@]+|\{[\w@]+\})$/;
const PARENTHESES = /^\([^]*\)$/;

function exactly(name: string): RegExp {
  return new RegExp(`^${name}$`);
}

/** Within a string that spells characters out (`\u0041`), or doubles its quotes, the source is not what is parsed. */
const SPELT_OUT = /\\u|""/;

function faultIn(text: string, part: Part): string | null {
  const source = text.slice(part.start, part.end);
  for (const [range, pattern] of rangesOf(part)) {
    if (range === null) continue;
    const inRange = text.slice(range.start, range.end);
    if (range.start < part.start || range.end > part.end) return `a range is outside of ${part.kind} ${source}`;
    if (!pattern.test(inRange) && !SPELT_OUT.test(source)) return `${inRange} is named in ${part.kind} ${source}`;
  }
  if (part.kind === "text" && !prints(source, part.text)) return `${source} prints ${part.text}`;
  return faultInRow(text, childrenOf(part), part);
}

/** What prints nothing has a node too; a string that is a template ends in a blank of the parser's own. */
function prints(source: string, text: string): boolean {
  return text === "" || text === source || text === `${source} ` || MARKED.test(source);
}

/** What may print otherwise than it is written: escapes, raw blocks, `$!` before no name, and doubled quotes in a string. */
const MARKED = /\\|#\[\[|\$!|""/;

/** Children stand within their parent, one behind the other. */
function faultInRow(text: string, parts: readonly Part[], { start, end }: Spanned): string | null {
  let at = start;
  for (const part of parts) {
    if (part.start < at || part.end < part.start || part.end > end)
      return `${part.kind} ${part.start} to ${part.end} is outside of ${at} to ${end}`;
    at = part.end;
    const fault = faultIn(text, part);
    if (fault !== null) return fault;
  }
  return null;
}

/** What is wrong with the offsets of a template's tree; null if nothing is. */
function faultOf(text: string): string | null {
  const { nodes } = parseTemplate(text);
  const starts = [...nodes.map(({ start }) => start), text.length];
  const ends = [0, ...nodes.map(({ end }) => end)];
  if (!starts.every((start, index) => start === ends[index])) return "a part of the text is in no node";
  return faultInRow(text, nodes, { start: 0, end: text.length });
}

test.each([
  ["the language's bits in any order", bitTemplates],
  ["templates made by the grammar", grammarTemplates],
  ["templates that are nearly right", mutatedTemplates],
  ["any text", fc.string({ unit: "binary" })],
])("covers %s with nodes, each within its parent and naming what stands there", (_, templates) => {
  fc.assert(
    fc.property(templates, (template) => {
      const fault = faultOf(template);
      if (fault !== null) throw new Error(fault);
    }),
    { seed: 11, numRuns: 1500 },
  );
});

/** What a template's ranges name, in order. */
function named(text: string): readonly string[] {
  const found: string[] = [];
  const visit = (part: Part) => {
    for (const [range] of rangesOf(part)) found.push(range === null ? "-" : text.slice(range.start, range.end));
    for (const child of childrenOf(part)) visit(child);
  };
  for (const node of parseTemplate(text).nodes) visit(node);
  return found;
}

const NAMED: readonly (readonly [string, readonly string[]])[] = [
  ["$a \t#{set} ($b.c = 1)  \n", ["a", "#{set}", "($b.c = 1)", "b", "c"]],
  ["$!{a.b( 'x' )[0].c}", ["a", "b", "( 'x' )", "'x'", "[0]", "c"]],
  ["#if ($a) \n1#elseif(true)2#{else}3#end  \n", ["#if", "($a)", "#elseif", "(true)", "#{else}", "#end", "a"]],
  ["#foreach( $i in [1..2] )$i#{end}x", ["#foreach", "( $i in [1..2] )", "#{end}", "i", "[1..2]", "i"]],
  ["#foo #break", ["#foo", "-", "-", "#break", "-", "-"]],
  ["#if($a", ["#if", "-", "-", "-"]],
  ["#if($a == )b", ["#if", "-", "-", "-"]],
  ["#define($d)\n$d", ["#define", "($d)", "-", "d", "d"]],
  ['#set($x = "$y.z")', ["#set", '($x = "$y.z")', "x", '"$y.z"', "y", "z"]],
];

test("names where the keywords, parentheses and names of a template stand", () => {
  expect(NAMED.map(([template]) => [template, named(template)])).toEqual(NAMED);
});
