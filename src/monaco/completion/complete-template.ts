import { GATEWAY_MEMBERS, GATEWAY_OBJECTS, type Member } from "../../core/velocity/language/gateway/gateway-members.ts";

/** Something that can stand at the caret: the name as shown, and the snippet that is put in its place. */
export interface Completion {
  readonly kind: "directive" | "variable" | "property" | "method";
  readonly label: string;
  readonly snippet: string;
  readonly detail: string;
}

/** The directives that work on API Gateway; it prints #macro and #evaluate, and fails on #include and #parse. */
const DIRECTIVES: readonly Completion[] = [
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

/**
 * What can follow `before`, the template up to the caret: directives after `#`, gateway objects and the template's own
 * variables after `$`, known members after a dot. Empty where nothing is known.
 */
export function completeTemplate(before: string): readonly Completion[] {
  const tail = before.slice(before.lastIndexOf("\n") + 1);
  if (/#\w*$/.test(tail)) return DIRECTIVES;
  if (/\$!?\{?[\w-]*$/.test(tail)) return [...GATEWAY_OBJECTS, ...assignedIn(before)].map(toVariable);
  const path = /\$!?\{?((?:[a-zA-Z_][\w-]*\.)+)[\w-]*$/.exec(tail)?.[1]?.slice(0, -1);
  return path === undefined ? [] : (GATEWAY_MEMBERS.get(path) ?? []).map(toMember);
}

function assignedIn(text: string): readonly Member[] {
  const assigned = text.matchAll(/#\{?(set|foreach|define)\}? *\(\s*\$!?\{?([a-zA-Z_][\w-]*)(?=[\s})])/g);
  const details = new Map([...assigned].map(([, by = "", name = ""]) => [name, `Assigned by #${by}`]));
  if (/#\{?foreach\}? *\(/.test(text)) details.set("foreach", "The loop: index, count, hasNext");
  return [...details].map(([name, detail]) => ({ name, detail }));
}

function toVariable({ name, detail }: Member): Completion {
  return { kind: "variable", label: name, snippet: name, detail };
}

function toMember({ name, call, detail }: Member): Completion {
  return { kind: call === undefined ? "property" : "method", label: name, snippet: name + (call ?? ""), detail };
}

function directive(label: string, snippet: string, detail: string): Completion {
  return { kind: "directive", label, snippet, detail };
}
