import { fails, prints } from "../ledger-case.ts";
import type { LedgerEntries } from "../ledger-entry.ts";

/** What directives do. */
export const DIRECTIVES = {
  "strings-do-not-loop": {
    says: "#foreach over a text, a number or what is missing does nothing.",
    evidence: "velocity-1.7",
    noticed: "render",
    cases: [prints("#foreach($c in 'abc')$c#end", ""), prints("#foreach($c in $nope)$c#end", "")],
  },
  "maps-loop-over-values": {
    says: "#foreach over a map goes over its values; use .keySet() or .entrySet() for the keys.",
    evidence: "velocity-1.7",
    noticed: "render",
    cases: [
      prints("#foreach($v in {'a': 1, 'b': 2})$v#end", "12"),
      prints("#set($m = {'a': 1})#foreach($e in $m.entrySet())$e.key:$e.value#end", "a:1"),
    ],
  },
  "loop-variables-return": {
    says: "Behind a loop its variable, $velocityCount and $foreach are what they were before.",
    evidence: "velocity-1.7",
    cases: [prints("#set($i = 'x')#foreach($i in [1, 2])$i#end$i|$foreach.count|", "12x||")],
  },
  "null-elements-unset": {
    says: "A null element leaves the loop's variable without a value.",
    evidence: "velocity-1.7",
    noticed: "render",
    cases: [prints("#set($l = $util.parseJson('[1,null]'))#foreach($i in $l)[$i]#end", "[1][]")],
  },
  "where-a-loop-stands": {
    says: "$foreach.index counts from 0, $foreach.count and $velocityCount from 1; $foreach.hasNext and $velocityHasNext tell of more.",
    evidence: "recorded",
    cases: [
      prints(
        "#foreach($i in ['a', 'b'])$foreach.index$foreach.count$velocityCount#if($foreach.hasNext),#end#if($velocityHasNext);#end#end",
        "011,;122",
      ),
    ],
  },
  "outer-loops": {
    says: "$foreach.parent and $foreach.topmost are the loops around.",
    evidence: "velocity-1.7",
    cases: [
      prints("#foreach($i in [1, 2])#foreach($j in [1])$foreach.parent.index$foreach.topmost.count #end#end", "01 12 "),
    ],
  },
  "break-leaves-a-loop": {
    says: "#break leaves the innermost loop, outside of loops the template; #break($foreach.parent) leaves the loop around.",
    evidence: "velocity-1.7",
    cases: [
      prints("#foreach($i in [1..3])#if($i == 2)#break#end$i#end after", "1 after"),
      prints("a#break b", "a"),
      prints("#foreach($i in [1, 2])#foreach($j in [1, 2])#break($foreach.parent)#end x#end y", " y"),
    ],
  },
  "stop-ends-all": {
    says: "#stop ends the template; what it has printed so far counts.",
    evidence: "recorded",
    cases: [prints("a#foreach($i in [1, 2])$i#stop#end b", "a1")],
  },
  "lists-rest-while-looped": {
    says: "Adding to a list while a loop goes over it fails the render.",
    evidence: "velocity-1.7",
    cases: [fails("#set($l = [1, 2])#foreach($i in $l)$l.add(3)#end")],
  },
  "foreach-has-no-else": {
    says: "#else belongs to #if alone; in a loop it is refused.",
    evidence: "velocity-1.7",
    cases: [fails("#foreach($i in [])x#else y#end")],
  },
  "blocks-run-at-each-use": {
    says: "What #define keeps runs at each use, with the variables of that moment.",
    evidence: "recorded",
    noticed: "render",
    cases: [prints("#set($n = 1)#define($d)<$n>#end#set($n = 2)$d", "<2>")],
  },
  "define-depth": {
    says: "A #define that prints itself does so twice, then prints its name.",
    evidence: "velocity-1.7",
    noticed: "render",
    cases: [prints("#define($d)[$d]#end$d", "[[$d]]")],
  },
  "blocks-take-no-arguments": {
    says: "$d() prints what #define keeps, and then ().",
    evidence: "velocity-1.7",
    cases: [prints("#define($d)x#end$d()", "x()")],
  },
  "macros-are-off": {
    says: "#macro … #end vanishes, and its calls print as written.",
    evidence: "recorded",
    noticed: "render",
    cases: [prints("#macro(m $x)[$x]#end#m(1)", "#m(1)")],
  },
  "unknown-directives-print": {
    says: "An unknown directive prints as written, #evaluate too; its arguments are not looked up, yet have to be well formed.",
    evidence: "recorded",
    noticed: "render",
    cases: [
      prints('#evaluate("x")', '#evaluate("x")'),
      prints("#foo($input.body)", "#foo($input.body)"),
      fails("#foo(1 +)"),
    ],
  },
  "includes-fail": {
    says: "#include and #parse fail: there are no other templates.",
    evidence: "recorded",
    noticed: "render",
    cases: [fails('#include("x")'), fails('#parse("x")')],
  },
  "literal-prints-raw": {
    says: "#literal() … #end prints what it holds as written.",
    evidence: "velocity-1.7",
    noticed: "source",
    cases: [prints("#literal()$a#end", "$a")],
  },
  "parentheses-are-needed": {
    says: "#if without ( is refused, #set without ( prints as written, its references as their values.",
    evidence: "velocity-1.7",
    cases: [fails("#if true #end"), prints("#set $a = 1", "#set  = 1")],
  },
  "ends-have-to-match": {
    says: "A block without #end, and an #end or #else without block, are refused.",
    evidence: "velocity-1.7",
    cases: [fails("#if(true)x"), fails("x#end"), fails("x#else")],
  },
} as const satisfies LedgerEntries;
