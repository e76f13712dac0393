import type { ParsedTemplate } from "../../parser/parse-template.ts";
import { caretAt } from "../completion/caret.ts";
import { memberAt } from "../gateway/gateway-members.ts";
import { viewTemplate } from "../language-view.ts";
import { factsOf } from "../methods/facts-of.ts";
import { scopeAt } from "../survey/scope-at.ts";
import type { Surroundings } from "../surroundings.ts";
import { GATEWAY_PARAMETERS } from "./describe-part.ts";

/** The ways to call the method whose parentheses hold an offset. */
export interface SignatureHelp {
  readonly name: string;
  /** Each with its parameters: `int from`, `int to`. */
  readonly signatures: readonly (readonly string[])[];
  readonly says: string;
  /** Which parameter the offset is at, from 0. */
  readonly active: number;
}

/** How a method is called, while one writes its arguments; `null` outside of parentheses, and of what is not known. */
export function signatureAt(parsed: ParsedTemplate, offset: number, surroundings: Surroundings): SignatureHelp | null {
  const call = openCallBefore(parsed.text, offset);
  if (call === null) return null;
  const caret = caretAt(parsed.text, call.nameEnd);
  if (caret?.in !== "member") return null;
  const name = parsed.text.slice(caret.start, call.nameEnd);
  const view = viewTemplate(parsed, surroundings);
  const type = view.types.ofReference(caret.owner, { offset: caret.start, scope: scopeAt(parsed.nodes, offset) });
  const facts = type.name === "Gateway" ? gatewayFacts(`${type.path ?? ""}.${name}`) : factsOf(type.name, name);
  if (facts === undefined) return null;
  const signatures = facts.signatures.map((parameters) => (parameters === "" ? [] : parameters.split(", ")));
  return { name, signatures, says: `${facts.says}.`, active: call.active };
}

function gatewayFacts(path: string): { readonly signatures: readonly string[]; readonly says: string } | undefined {
  const parameters = GATEWAY_PARAMETERS.get(path);
  const member = memberAt(path);
  return parameters === undefined || member === undefined
    ? undefined
    : { signatures: [parameters], says: member.detail };
}

/** So far back a call may begin. */
const LOOK = 1000;

interface OpenBracket {
  readonly mark: string;
  readonly at: number;
  commas: number;
}

/** The innermost `name(` that is still open, and how many commas stand behind it; strings are passed over. */
function openCallBefore(text: string, offset: number): { readonly nameEnd: number; readonly active: number } | null {
  const lineStart = Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
  const open: OpenBracket[] = [];
  for (let at = Math.max(lineStart, offset - LOOK); at < offset; at++) {
    const isString = open.length > 0 && /["']/.test(text.charAt(at));
    const close = isString ? text.indexOf(text.charAt(at), at + 1) : at;
    if (close === -1 || close >= offset) break;
    at = close;
    if (!isString) follow(open, text.charAt(at), at);
  }
  const call = open.at(-1);
  return call?.mark === "(" ? { nameEnd: call.at, active: call.commas } : null;
}

function follow(open: OpenBracket[], mark: string, at: number): void {
  const last = open.at(-1);
  if (/[([{]/.test(mark)) open.push({ mark, at, commas: 0 });
  else if (/[)\]}]/.test(mark)) open.pop();
  else if (mark === "," && last !== undefined) last.commas++;
}
