import { LEDGER, type LedgerId } from "../../fidelity/ledger.ts";
import type { LanguageView } from "../language-view.ts";
import type { Hover } from "./hover.ts";

interface DirectiveFacts {
  readonly title: string;
  readonly says: string;
  readonly notes: readonly LedgerId[];
}

/** What each directive does, and what surprises in it. */
const DIRECTIVES: ReadonlyMap<string, DirectiveFacts> = new Map<string, DirectiveFacts>([
  [
    "set",
    { title: "#set($name = value)", says: "Assigns a variable.", notes: ["null-sets-nothing", "set-takes-blanks"] },
  ],
  [
    "if",
    { title: "#if(condition) … #end", says: "Only where it holds.", notes: ["only-false-is-false", "empty-is-true"] },
  ],
  ["elseif", { title: "#elseif(condition)", says: "Otherwise, where this holds.", notes: ["empty-is-true"] }],
  ["else", { title: "#else", says: "Otherwise.", notes: ["directives-take-the-line-end"] }],
  ["end", { title: "#end", says: "Ends a block.", notes: ["directives-take-the-line-end"] }],
  [
    "foreach",
    {
      title: "#foreach($item in $list) … #end",
      says: "Once an element; $foreach tells index, count and hasNext.",
      notes: ["loops-end-at-1000", "strings-do-not-loop", "maps-loop-over-values"],
    },
  ],
  ["define", { title: "#define($name) … #end", says: "A block to print later.", notes: ["blocks-run-at-each-use"] }],
  ["break", { title: "#break", says: "Leaves the loop.", notes: ["break-leaves-a-loop"] }],
  ["stop", { title: "#stop", says: "Ends the template.", notes: ["stop-ends-all"] }],
  ["macro", { title: "#macro(name) … #end", says: "Macros are switched off.", notes: ["macros-are-off"] }],
  ["include", { title: "#include(name)", says: "Takes in another template.", notes: ["includes-fail"] }],
  ["parse", { title: "#parse(name)", says: "Takes in another template.", notes: ["includes-fail"] }],
  ["literal", { title: "#literal() … #end", says: "Prints as it is.", notes: ["literal-prints-raw"] }],
]);

const PRINTED: DirectiveFacts = {
  title: "no directive",
  says: "This prints as it is written.",
  notes: ["unknown-directives-print"],
};

const LONGEST = 40;

/** What a directive does, where one is named at an offset. */
export function hoverDirective({ text, survey }: LanguageView, offset: number): Hover | null {
  const from = Math.max(0, offset - LONGEST);
  for (const { index, 0: word, 1: name = "" } of text.slice(from, offset + LONGEST).matchAll(/#\{?([a-zA-Z]+)\}?/g)) {
    const start = from + index;
    const end = start + word.length;
    if (start > offset || offset >= end || text.charAt(start - 1) === "\\") continue;
    const isDirective = survey.directives.some(({ node }) => node.start === start);
    const facts = DIRECTIVES.get(name) ?? (isDirective ? PRINTED : undefined);
    if (facts === undefined) return null;
    return { start, end, title: facts.title, says: [facts.says, ...facts.notes.map((id) => LEDGER[id].says)] };
  }
  return null;
}
