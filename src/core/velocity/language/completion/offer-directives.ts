import type { Offer } from "./completion.ts";

/** The directives that work on API Gateway; it prints `#macro` and `#evaluate`, and fails on `#include` and `#parse`. */
export const DIRECTIVES: readonly Offer[] = [
  directive("set", "set(\\$${1:name} = $2)", "Assigns a variable"),
  directive("if", "if(${1:condition})\n\t$0\n#end", "Only where the condition holds"),
  directive("elseif", "elseif(${1:condition})", "Otherwise, where this holds"),
  directive("else", "else", "Otherwise"),
  directive("end", "end", "Ends a block"),
  directive(
    "foreach",
    "foreach(\\$${1:item} in \\$${2:list})\n\t$0#if(\\$foreach.hasNext),#end\n#end",
    "Once an element",
  ),
  directive("define", "define(\\$${1:name})$0#end", "A block to print later"),
  directive("break", "break", "Leaves the loop"),
  directive("stop", "stop", "Ends the template"),
];

function directive(label: string, snippet: string, detail: string): Offer {
  return { kind: "directive", label, snippet, detail };
}
