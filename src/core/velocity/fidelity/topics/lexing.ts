import { fails, prints } from "../ledger-case.ts";
import type { LedgerEntries } from "../ledger-entry.ts";

/** Which characters of a template mean something. */
export const LEXING = {
  "dollar-as-text": {
    says: "A $ is text unless a letter, an underscore or a name in braces follows.",
    evidence: "velocity-1.7",
    noticed: "source",
    cases: [prints("$5.00 $. $[ $(", "$5.00 $. $[ $("), prints("${ name }", "${ name }")],
  },
  "quiet-mark-vanishes": {
    says: "$! that no name follows prints $ alone, but $!! before a name prints $!.",
    evidence: "velocity-1.7",
    cases: [prints("$! x", "$ x"), prints("$!!name", "$!name")],
  },
  "cut-off-at-the-end": {
    says: "A template that ends in $, # or $! is refused.",
    evidence: "recorded",
    cases: [fails("Hello $"), fails("x #"), fails("$!")],
  },
  "dashes-belong-to-names": {
    says: "A dash belongs to the name before it: $b-1 is a variable named b-1, and $x.partition-key one property.",
    evidence: "velocity-1.7",
    noticed: "source",
    cases: [
      prints("#set($b = 5)[$b-1]", "[]"),
      prints("#set($b-1 = 2)$b-1", "2"),
      prints("#set($m = {'a-b': 1})$m.a-b", "1"),
    ],
  },
  "dots-need-letters": {
    says: "A dot goes on with a reference only before a letter; else it is text.",
    evidence: "velocity-1.7",
    cases: [prints("#set($a = 1)$a.5 $a.", "1.5 1.")],
  },
  "dots-before-letters": {
    says: "A dot and a letter behind a reference are read as a property: in $name.json the ending is one; write ${name}.json.",
    evidence: "velocity-1.7",
    cases: [prints("#set($a = 'x')$a.json|${a}.json", "|x.json")],
  },
  "brackets-open-an-index": {
    says: "A [ right behind a reference always opens an index, so $a[ and $a[x are refused; after ${a} it is text.",
    evidence: "velocity-1.7",
    cases: [fails("#set($a = 1)$a[x]"), prints("#set($a = 1)${a}[x]", "1[x]"), prints("$nope[$nope]", "")],
  },
  "parentheses-after-names": {
    says: "A ( calls a method only after .name; behind a variable it is text.",
    evidence: "velocity-1.7",
    cases: [prints("#set($a = 1)$a(x)", "1(x)")],
  },
  "braces-end-names": {
    says: "${name} ends a name where letters follow.",
    evidence: "velocity-1.7",
    cases: [prints("#set($a = 1)${a}s[$as]", "1s[]")],
  },
  "hash-as-text": {
    says: "A # that no directive's name follows is text.",
    evidence: "velocity-1.7",
    cases: [prints("#1 # #. a#b", "#1 # #. a#b")],
  },
  "directives-are-whole-words": {
    says: "#endif is no #end: a directive's name goes on through letters, digits, _ and @; braces end it, as in #{end}.",
    evidence: "velocity-1.7",
    cases: [fails("#if(true)a#endif"), prints("#if(true)a#{else}b#{end}c", "ac")],
  },
  "blanks-before-parentheses": {
    says: "Spaces may stand between #set and its (, a tab may not.",
    evidence: "velocity-1.7",
    cases: [prints("#set ($a = 1)$a", "1"), fails("#set\t($a = 1)$a")],
  },
  "minus-needs-a-blank": {
    says: "A minus right before a digit makes a negative number, so 5 -1 and $a -1 are refused; write 5 - 1.",
    evidence: "velocity-1.7",
    cases: [fails("#set($a = 5 -1)"), fails("#set($a = 5-1)"), prints("#set($a = 5 - 1)$a", "4")],
  },
  "references-have-no-sign": {
    says: "There is no minus before a reference; write 0 - $a.",
    evidence: "velocity-1.7",
    cases: [fails("#set($a = 1)#set($b = -$a)"), prints("#set($a = 1)#set($b = 0 - $a)$b", "-1")],
  },
  "numbers-may-lack-a-side": {
    says: "A number may begin or end with its point, and may have an exponent.",
    evidence: "velocity-1.7",
    cases: [prints("#set($a = .5)#set($b = 1.)#set($c = 1e3)$a $b $c", "0.5 1.0 1000.0")],
  },
  "quotes-double": {
    says: "A quote is put into a string of its own kind by writing it twice.",
    evidence: "velocity-1.7",
    noticed: "source",
    cases: [prints('#set($a = "say ""hi""")$a', 'say "hi"'), prints("#set($a = 'it''s')$a", "it's")],
  },
  "backslashes-escape-no-quote": {
    says: 'In a string a backslash is a character like others, so \\" ends the string, and is mostly refused.',
    evidence: "recorded",
    noticed: "source",
    cases: [prints("#set($a = 'a\\b')$a", "a\\b"), fails('#set($a = "a\\"b")')],
  },
  "unicode-escapes": {
    says: "\\uXXXX is a character in double quotes, and stays as it is in single ones.",
    evidence: "velocity-1.7",
    noticed: "source",
    cases: [prints('#set($a = "\\u0041")$a', "A"), prints("#set($a = '\\u0041')$a", "\\u0041")],
  },
  "single-quotes-stay": {
    says: "A string in double quotes is a template of its own, one in single quotes stays as it is.",
    evidence: "velocity-1.7",
    noticed: "source",
    cases: [prints("#set($a = 1)#set($b = '$a')$b", "$a"), prints('#set($a = 1)#set($b = "$a")$b', "1")],
  },
  "raw-blocks": {
    says: "#[[ … ]]# prints as it is.",
    evidence: "velocity-1.7",
    noticed: "source",
    cases: [prints("#[[$a #if(]]#", "$a #if(")],
  },
  "backslashes-escape-references": {
    says: "\\$a prints $a, and \\\\$a a backslash and the value; what is missing is escaped too.",
    evidence: "velocity-1.7",
    noticed: "source",
    cases: [prints("#set($a = 1)\\$a \\\\$a \\$nope", "$a \\1 $nope")],
  },
  "backslashes-escape-directives": {
    says: "\\#if prints #if; before anything else a backslash is text.",
    evidence: "velocity-1.7",
    cases: [prints("\\#if(true)", "#if(true)"), prints("a\\b \\# \\\\ ", "a\\b \\# \\\\ ")],
  },
  "comment-marks-after-a-property": {
    says: "## right behind .name is text; behind a variable, a method or a blank it begins a comment.",
    evidence: "velocity-1.7",
    cases: [prints("#set($m = {'k': 1})$m.k## x", "1## x"), prints("#set($a = 1)$a## x", "1")],
  },
  "words-as-operators": {
    says: "and, or, not, eq, ne, lt, le, gt and ge are operators too.",
    evidence: "velocity-1.7",
    cases: [prints("#if(1 lt 2 and not false)x#end", "x")],
  },
  "operators-have-ranks": {
    says: "not binds closest, then * / %, + -, comparisons, == !=, && and ||.",
    evidence: "velocity-1.7",
    cases: [
      prints("#if(true || false && false)a#end#if(1 + 2 * 3 == 7)b#end", "ab"),
      prints("#if(!false == true)c#end", "c"),
    ],
  },
  "no-trailing-comma": {
    says: "A comma behind the last element of a list or a map is refused.",
    evidence: "velocity-1.7",
    cases: [fails("#set($l = [1, 2,])"), fails("#set($m = {'a': 1,})")],
  },
  "bare-words": {
    says: "A bare word such as null is null among a method's arguments, and refused in a list or a map.",
    evidence: "velocity-1.7",
    cases: [
      prints("#set($m = {})[$m.put('k', null)]$m", "[]{k=null}"),
      fails("#set($l = [1, null])"),
      fails("#set($m = {'a': null})"),
    ],
  },
  "arguments-are-plain": {
    says: "Arguments, elements of lists and the source of #foreach take no calculation.",
    evidence: "velocity-1.7",
    cases: [fails("#set($l = [1 + 1])"), fails("#foreach($i in 1 + 2)$i#end"), fails("$x.get(1 + 1)")],
  },
} as const satisfies LedgerEntries;
