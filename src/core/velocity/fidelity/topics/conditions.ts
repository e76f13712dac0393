import { prints } from "../ledger-case.ts";
import type { LedgerEntries } from "../ledger-entry.ts";

/** What holds in `#if` and `#elseif`. */
export const CONDITIONS = {
  "empty-is-true": {
    says: 'In a condition the empty text is true, and so is what is missing; test with "$!x" != "".',
    evidence: "recorded",
    noticed: "render",
    cases: [prints("#if($nope)true#end", "true"), prints("#if($input.path('$.blank'))true#end", "true")],
  },
  "missing-is-not-false": {
    says: "#if(!$missing) does not hold, since what is missing is true.",
    evidence: "recorded",
    cases: [prints("#if(!$nope)gone#{else}there#end", "there")],
  },
  "only-false-is-false": {
    says: "Of references only those to false do not hold: 0 and empty lists and maps are true.",
    evidence: "velocity-1.7",
    cases: [
      prints("#set($z = 0)#set($l = [])#set($m = {})#if($z)0#end#if($l)[]#end#if($m){}#end", "0[]{}"),
      prints("#if($input.path('$.isNew'))yes#{else}no#end", "no"),
    ],
  },
  "literal-is-false": {
    says: "A literal or a calculation on its own is false in a condition, whatever it gives.",
    evidence: "velocity-1.7",
    noticed: "render",
    cases: [prints('#if("x" && 1 + 1)true#else#{end}', ""), prints("#if(1)true#{else}false#end", "false")],
  },
  "missing-equals-null-and-empty": {
    says: '$x == $null and $x == "" both hold for what is missing or null in JSON; an empty list is neither.',
    evidence: "recorded",
    cases: [
      prints("#if($nope == $null)a#end#if($nope == '')b#end#if($input.path('$.none') == '')c#end", "abc"),
      prints("#if($input.path('$.empty') == '')yes#{else}no#end", "no"),
    ],
  },
  "text-false-is-true": {
    says: 'The text "false" is true, and what an authorizer sets is always a text; compare with "true".',
    evidence: "velocity-1.7",
    noticed: "render",
    cases: [prints("#if($context.authorizer.isAdmin)yes#end", "yes")],
  },
  "logic-stops-early": {
    says: "&& and || leave the right side alone where the left one decides.",
    evidence: "velocity-1.7",
    cases: [prints("#set($l = [])#if(false && $l.add(1))#end#if(true || $l.add(1))#end$l.size()", "0")],
  },
} as const satisfies LedgerEntries;
