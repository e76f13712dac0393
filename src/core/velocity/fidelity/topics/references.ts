import { fails, prints } from "../ledger-case.ts";
import type { LedgerEntries } from "../ledger-entry.ts";

/** What references read and set. */
export const REFERENCES = {
  "missing-is-empty": {
    says: "What is missing, at any depth, is the empty text: it prints nothing, and can be set.",
    evidence: "recorded",
    noticed: "render",
    cases: [prints("[$nope.a.b()]", "[]"), prints("#set($y = 'x')#set($y = $nope)[$y]", "[]")],
  },
  "missing-as-a-key": {
    says: "What is missing is the empty key in an index.",
    evidence: "recorded",
    cases: [prints("#set($m = {})#set($m[$nope] = 'foo')$m", "{=foo}")],
  },
  "null-members-are-empty": {
    says: "A member that holds null reads as the empty text, yet prints null within its map.",
    evidence: "recorded",
    cases: [prints("#set($m = {})$m.put('k', null)#set($v = \"$m.k\")|$v|$m", "||{k=null}")],
  },
  "three-ways-to-a-member": {
    says: '$map.key, $map["key"] and $map.get("key") read alike.',
    evidence: "velocity-1.7",
    cases: [prints("#set($m = {'k': 1})$m.k $m['k'] $m.get('k')", "1 1 1")],
  },
  "map-names-are-keys": {
    says: "A property of a map is its key, so $map.size is not $map.size(); only $map.class is the class.",
    evidence: "velocity-1.7",
    cases: [prints("#set($m = {'a': 1})[$m.size] $m.size()", "[] 1"), prints("#set($m = {'size': 5})$m.size", "5")],
  },
  "properties-are-getters": {
    says: 'On what is no map, $x.name calls getName(), get("name") or isName().',
    evidence: "velocity-1.7",
    noticed: "render",
    cases: [prints("#set($s = '')$s.empty", "true"), prints("#set($s = 'abc')[$s.length] $s.length()", "[] 3")],
  },
  "negative-index": {
    says: "A negative index counts from the end of a list, but get(-1) fails.",
    evidence: "velocity-1.7",
    noticed: "render",
    cases: [prints("#set($l = [1, 2, 3])$l[-1]", "3"), fails("#set($l = [1, 2, 3])$l.get(-1)")],
  },
  "index-out-of-range": {
    says: "An index outside of a list fails the render, read or set.",
    evidence: "velocity-1.7",
    cases: [fails("#set($l = [1])$l[5]"), fails("#set($l = [1])$l.get(5)"), fails("#set($l = [1])#set($l[5] = 2)")],
  },
  "members-can-be-set": {
    says: "#set takes $map.key, $map[key] and $list[0] on its left.",
    evidence: "velocity-1.7",
    cases: [
      prints("#set($m = {})#set($m.a = 1)#set($m['b'] = 2)$m", "{a=1, b=2}"),
      prints("#set($l = [1])#set($l[0] = 'x')$l", "[x]"),
    ],
  },
  "set-without-effect": {
    says: "#set of a member that cannot be set does nothing.",
    evidence: "velocity-1.7",
    noticed: "render",
    cases: [prints("#set($n = 1)#set($n.y = 2)$n", "1")],
  },
  "bare-names-are-set": {
    says: "#set($!a = …) and #set(${a} = …) set nothing that can be read.",
    evidence: "velocity-1.7",
    noticed: "render",
    cases: [prints("#set($!a = 1)[$a]", "[]"), prints("#set(${a} = 1)[$a]", "[]")],
  },
  "variables-outlive-blocks": {
    says: "What is set within a loop or a block stays set behind it.",
    evidence: "velocity-1.7",
    cases: [prints("#foreach($i in [1, 2])#set($x = $i)#end$x", "2")],
  },
  "quiet-changes-nothing": {
    says: "$!name prints as $name does, since what is missing prints nothing anyway.",
    evidence: "recorded",
    cases: [prints("[$nope][$!nope][$!{nope}]", "[][][]")],
  },
} as const satisfies LedgerEntries;
