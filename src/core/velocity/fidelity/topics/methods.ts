import { fails, prints } from "../ledger-case.ts";
import type { LedgerEntries } from "../ledger-entry.ts";

/** What can be called on values. */
export const METHODS = {
  "unknown-methods-give-nothing": {
    says: "A method that there is not, or not for such arguments, gives nothing; it does not fail.",
    evidence: "velocity-1.7",
    noticed: "render",
    cases: [prints("#set($s = 'abc')[$s.foo()][$s.substring('1')]", "[][]")],
  },
  "exceptions-fail": {
    says: "A method that throws in Java fails the render.",
    evidence: "velocity-1.7",
    cases: [fails("#set($s = 'abc')$s.substring(9)"), fails("#set($n = 0)$n.parseInt('x')")],
  },
  "arguments-too-many": {
    says: "A method without parameters that is called with arguments fails the render, as long as no other has its name and takes them.",
    evidence: "velocity-1.7",
    cases: [fails("#set($s = 'abc')$s.length(1)")],
  },
  "changes-print": {
    says: "A call prints what it gives: .add prints true, .put and .set what was there before, .remove what it took.",
    evidence: "velocity-1.7",
    noticed: "source",
    cases: [
      prints("#set($l = [])$l.add('x') $l.set(0, 'y')", "true x"),
      prints("#set($m = {'a': 1})$m.put('a', 2)|$m.put('b', 1)|$m.remove('a')", "1||2"),
    ],
  },
  "lists-have-a-size": {
    says: "Lists and maps have size(), texts length(); the wrong one gives nothing, and so does count(), which AWS's guide shows once.",
    evidence: "open",
    cases: [prints("#set($l = [1])$l.size()|$l.length()|$l.count()|", "1|||")],
  },
  "regular-expressions": {
    says: "replaceAll, replaceFirst, matches and split take Java's regular expressions; replace takes the text itself.",
    evidence: "velocity-1.7",
    noticed: "source",
    cases: [
      prints("#set($s = 'a.b')$s.replaceAll('.', 'x') $s.replace('.', 'x')", "xxx axb"),
      prints("#set($s = 'a1')$s.replaceAll('([a-z])(\\d)', '$2$1') $s.matches('a')", "1a false"),
    ],
  },
  "split-drops-empty-ends": {
    says: "split gives an array without empty texts at its end; it can be indexed and has size().",
    evidence: "velocity-1.7",
    cases: [prints("#set($s = 'a,b,,')#set($p = $s.split(','))$p.size() $p[0]", "2 a")],
  },
  "static-methods": {
    says: 'Static methods are called on any value of the class: #set($n = 0)$n.parseInt("12").',
    evidence: "recorded",
    cases: [
      prints("#set($n = 0)#set($n = $n.parseInt('12') + 1)$n", "13"),
      prints("#set($b = false)$b.parseBoolean('true')", "true"),
    ],
  },
  "classes-have-static-methods": {
    says: "Static methods are called on .class too; a method that needs a value fails there.",
    evidence: "velocity-1.7",
    cases: [prints("#set($n = 0)$n.class.parseInt('12')", "12"), fails("#set($n = 0)$n.class.intValue()")],
  },
  "classes-are-open": {
    says: "$x.class.name gives the name of Java's class.",
    evidence: "recorded",
    noticed: "render",
    cases: [
      prints("#set($a = {})$a.class.name", "java.util.LinkedHashMap"),
      prints(
        "$input.path('$.tags').class.name $stageVariables.class.name",
        "net.minidev.json.JSONArray java.util.HashMap",
      ),
    ],
  },
  "sub-lists-are-views": {
    says: "subList gives a part of the list itself: a change of the one is a change of the other.",
    evidence: "velocity-1.7",
    cases: [prints("#set($l = [1, 2, 3])#set($p = $l.subList(0, 2))$p.set(0, 9)$l $p.clear()$l", "1[9, 2, 3] [3]")],
  },
  "newer-java": {
    says: "strip, isBlank and repeat came with Java 11, indent, formatted and others later; API Gateway may run an older Java.",
    evidence: "open",
    noticed: "source",
    cases: [prints("#set($s = ' ab ')$s.strip()$s.repeat(2)|$s.isBlank()", "ab ab  ab |false")],
  },
} as const satisfies LedgerEntries;
