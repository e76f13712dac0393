import { prints } from "../ledger-case.ts";
import type { LedgerEntries } from "../ledger-entry.ts";

/** What values are, calculate and print. */
export const VALUES = {
  "integers-grow": {
    says: "Whole numbers grow from 32 bits to 64 and on where they have to.",
    evidence: "velocity-1.7",
    noticed: "render",
    cases: [
      prints("#set($a = 2147483647 + 1)$a", "2147483648"),
      prints("#set($a = 9223372036854775807 + 1)$a", "9223372036854775808"),
    ],
  },
  "whole-division": {
    says: "/ of whole numbers drops the fraction, and % has the sign of the left side.",
    evidence: "velocity-1.7",
    noticed: "render",
    cases: [prints("#set($a = 7 / 2)$a", "3"), prints("#set($a = -7 / 2)#set($b = -7 % 3)$a $b", "-3 -1")],
  },
  "doubles-print-as-java": {
    says: "A number with a fraction prints as Java does: 2.0, 1.0E10.",
    evidence: "velocity-1.7",
    noticed: "render",
    cases: [
      prints("#set($a = 4 / 2.0)$a", "2.0"),
      prints("#set($a = 1e10)#set($b = 0.1 + 0.2)$a $b", "1.0E10 0.30000000000000004"),
    ],
  },
  "plus-joins-texts": {
    says: "+ puts both sides together as text if either is a text.",
    evidence: "velocity-1.7",
    noticed: "render",
    cases: [prints("#set($a = 1 + '2')$a", "12"), prints("#set($a = [1, 2] + 'x')$a", "[1, 2]x")],
  },
  "missing-joins": {
    says: "Adding to what is missing gives a text, since the empty text is one.",
    evidence: "velocity-1.7",
    cases: [prints("#set($n = $nope + 1)#set($n = $n + 1)$n", "11")],
  },
  "null-sets-nothing": {
    says: "#set with a right side of null, such as a division by zero, changes nothing.",
    evidence: "velocity-1.7",
    noticed: "render",
    cases: [prints("#set($a = 1)#set($a = 1 / 0)$a", "1"), prints("#set($a = 'x')#set($a = '5' - 1)$a", "x")],
  },
  "classes-compare-as-text": {
    says: "== compares what has different classes by what it prints.",
    evidence: "velocity-1.7",
    noticed: "render",
    cases: [prints("#if('1' == 1)same#end", "same")],
  },
  "numbers-compare-by-value": {
    says: "== compares numbers by value whatever their class; .equals() does not.",
    evidence: "velocity-1.7",
    cases: [prints("#set($a = 1)#if($a == 1.0)same#end $a.equals(1.0) $a.equals('1')", "same false false")],
  },
  "only-numbers-have-an-order": {
    says: "<, <=, > and >= hold between numbers only: for texts, digits or not, they are false.",
    evidence: "velocity-1.7",
    noticed: "render",
    cases: [prints("#if('2' > 1)yes#{else}no#end", "no"), prints("#if('a' < 'b')yes#{else}no#end", "no")],
  },
  "json-lists-print-json": {
    says: "A list that came from JSON prints as JSON, with / as \\/.",
    evidence: "recorded",
    noticed: "render",
    cases: [
      prints("$input.path('$.tags')", '["a","b\\/c"]'),
      prints("$input.path('$.tags').toString()", '["a","b\\/c"]'),
    ],
  },
  "lists-print-as-java": {
    says: "A list made in the template prints as [a, b].",
    evidence: "velocity-1.7",
    noticed: "render",
    cases: [prints("#set($l = ['a/b', 1])$l", "[a/b, 1]")],
  },
  "maps-print-as-java": {
    says: "A map prints as {a=1, b=2}, one that came from JSON too; use $input.json for JSON.",
    evidence: "recorded",
    noticed: "render",
    cases: [prints("$input.path('$.address')", "{city=Paris}"), prints("#set($m = {'b': 1, 'a': 2})$m", "{b=1, a=2}")],
  },
  "json-within-maps": {
    says: "Within a map a list from JSON prints as JSON, and what is in it too.",
    evidence: "recorded",
    cases: [
      prints("#set($m = {'foo': $input.path('$.items')})$m", '{foo=[{"id":1,"sku":"A-1"},{"id":2,"sku":"B-2"}]}'),
      prints("#set($l = [$input.path('$.address')])$l", "[{city=Paris}]"),
    ],
  },
  "numbers-are-read-and-written": {
    says: "Numbers from JSON print as Java has them: 1.10 as 1.1, 1e2 as 100.0; whole ones of any length as they are.",
    evidence: "open",
    cases: [prints("$util.parseJson('[1.10, 1e2, 1234567890123456789012]')", "[1.1,100.0,1234567890123456789012]")],
  },
  "last-name-wins": {
    says: "Of two members with one name the last counts, at the place of the first.",
    evidence: "open",
    cases: [prints('$util.parseJson(\'{"a":1,"b":2,"a":3}\')', "{a=3, b=2}")],
  },
  "literals-keep-their-order": {
    says: "Map literals and objects from JSON keep the order in which they are written.",
    evidence: "velocity-1.7",
    cases: [prints("#set($m = {'z': 1, 'b': 2, 'a': 3})$m.keySet()$m.values()", "[z, b, a][1, 2, 3]")],
  },
  "ranges-run-both-ways": {
    says: "[3..1] counts down, and both ends belong to a range.",
    evidence: "velocity-1.7",
    cases: [prints("#foreach($i in [3..1])$i#end#foreach($i in [1..3])$i#end", "321123")],
  },
  "values-are-shared": {
    says: "#set does not copy: two variables can hold the same list or map.",
    evidence: "velocity-1.7",
    cases: [prints("#set($a = [1])#set($b = $a)#set($b[0] = 2)$a", "[2]")],
  },
} as const satisfies LedgerEntries;
