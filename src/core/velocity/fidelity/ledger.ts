/** How well a behaviour is known. */
export type Evidence =
  /** AWS was seen to do so. */
  | "recorded"
  /** AWS's documentation says so. */
  | "documented"
  /** Velocity 1.7 does so, and all that was recorded agrees with Velocity 1.7. */
  | "velocity-1.7"
  /** Nobody has seen it: a careful guess. */
  | "open";

/** One behaviour that a template can rely on, often without its author knowing. */
interface LedgerEntry {
  readonly says: string;
  readonly evidence: Evidence;
  /** Templates that show it, with what they render to; `null` where the render fails. */
  readonly cases: readonly (readonly [template: string, output: string | null])[];
}

/** What is known of how API Gateway renders, where it surprises. Each rendering tells which of these it relied on. */
export const LEDGER = {
  "missing-is-empty": {
    says: "What is missing, at any depth, is the empty text: it prints nothing, and can be set.",
    evidence: "recorded",
    cases: [["[$nope.a.b()]", "[]"]],
  },
  "empty-is-true": {
    says: 'In a condition the empty text is true, and so is what is missing; test with "$!x" != "".',
    evidence: "recorded",
    cases: [["#if($nope)true#end", "true"]],
  },
  "literal-is-false": {
    says: "A literal or a calculation on its own is false in a condition, whatever it gives.",
    evidence: "velocity-1.7",
    cases: [['#if("x" && 1 + 1)true#else#{end}', ""]],
  },
  "classes-compare-as-text": {
    says: "== compares what has different classes by what it prints.",
    evidence: "velocity-1.7",
    cases: [['#if("1" == 1)same#end', "same"]],
  },
  "integers-grow": {
    says: "Whole numbers grow from 32 bits to 64 and on where they have to.",
    evidence: "velocity-1.7",
    cases: [["#set($a = 2147483647 + 1)$a", "2147483648"]],
  },
  "null-sets-nothing": {
    says: "#set with a right side of null, such as a division by zero, changes nothing.",
    evidence: "velocity-1.7",
    cases: [["#set($a = 1)#set($a = 1 / 0)$a", "1"]],
  },
  "set-takes-blanks": {
    says: "#set takes the blanks right before it along, if no text stands before them.",
    evidence: "velocity-1.7",
    cases: [["#set($a = 1) #set($b = 2)|", "|"]],
  },
  "bare-names-are-set": {
    says: "#set($!a = …) and #set(${a} = …) set nothing that can be read.",
    evidence: "velocity-1.7",
    cases: [["#set($!a = 1)[$a]", "[]"]],
  },
  "loops-end-at-1000": {
    says: "#foreach ends after 1,000 rounds; that it does so silently is inferred.",
    evidence: "documented",
    cases: [["#foreach($i in [1..2000])#if($i > 999)$i#end#end", "1000"]],
  },
  "strings-do-not-loop": {
    says: "#foreach over a text, a number or what is missing does nothing.",
    evidence: "velocity-1.7",
    cases: [["#foreach($c in 'abc')$c#end", ""]],
  },
  "define-depth": {
    says: "A #define that prints itself does so twice, then prints its name.",
    evidence: "velocity-1.7",
    cases: [["#define($d)[$d]#end$d", "[[$d]]"]],
  },
  "macros-are-off": {
    says: "#macro … #end vanishes, and its calls print as written.",
    evidence: "recorded",
    cases: [["#macro(m)x#end#m()", "#m()"]],
  },
  "unknown-directives-print": {
    says: "An unknown directive prints as written, #evaluate too.",
    evidence: "recorded",
    cases: [['#evaluate("x")', '#evaluate("x")']],
  },
  "includes-fail": {
    says: "#include and #parse fail: there are no other templates.",
    evidence: "recorded",
    cases: [['#include("x")', null]],
  },
  "json-lists-print-json": {
    says: "A list that came from JSON prints as JSON, with / as \\/; a list made in the template as [a, b].",
    evidence: "recorded",
    cases: [["$input.path('$.l'), #set($l = ['a/b'])$l", '["a\\/b"], [a/b]']],
  },
  "maps-print-as-java": {
    says: "A map prints as {a=1, b=2}, one that came from JSON too; use $input.json for JSON.",
    evidence: "recorded",
    cases: [["$input.path('$.m')", "{a=1}"]],
  },
  "hash-order": {
    says: "The gateway's own maps print and iterate in the order of Java's HashMap.",
    evidence: "recorded",
    cases: [["$input.params()", "{path={}, querystring={}, header={}}"]],
  },
  "context-prints-nothing": {
    says: "$context and the maps in it print as nothing.",
    evidence: "recorded",
    cases: [["[$context]", "[]"]],
  },
  "classes-are-open": {
    says: "$x.class.name gives the name of Java's class.",
    evidence: "recorded",
    cases: [["#set($a = {})$a.class.name", "java.util.LinkedHashMap"]],
  },
  "absent-json-is-quotes": {
    says: '$input.json of what is absent, or null, is "".',
    evidence: "recorded",
    cases: [["$input.json('$.nope')", '""']],
  },
  "params-look-in-order": {
    says: "$input.params(name) looks in the path, then the query string, then the headers; that case matters is a guess.",
    evidence: "documented",
    cases: [["$input.params('p')", "1"]],
  },
  "quotes-are-escaped": {
    says: '$util.escapeJavaScript escapes \' too, which JSON does not allow: add .replaceAll("\\\\\'","\'").',
    evidence: "documented",
    cases: [['$util.escapeJavaScript("it\'s")', "it\\'s"]],
  },
  "util-takes-texts": {
    says: "$util's functions take texts; with anything else they give nothing.",
    evidence: "open",
    cases: [["[$util.urlEncode(1)]", "[]"]],
  },
} as const satisfies Readonly<Record<string, LedgerEntry>>;

/** The name of a behaviour in the ledger. */
export type LedgerId = keyof typeof LEDGER;
