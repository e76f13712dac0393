import { LEDGER, type LedgerId } from "../../fidelity/ledger.ts";
import { memberAt } from "../gateway/gateway-members.ts";
import type { LanguageView } from "../language-view.ts";
import { factsOf } from "../methods/facts-of.ts";
import type { ReferenceUse } from "../survey/uses.ts";
import { describeType } from "../types/describe-type.ts";
import type { Type } from "../types/type.ts";
import type { Hover } from "./hover.ts";

interface PartUse {
  readonly use: ReferenceUse;
  /** The types of the name and after each part. */
  readonly steps: readonly Type[];
  /** How many parts count; 0 is the name alone. */
  readonly partCount: number;
}

/** What a reference is up to one of its parts, and what surprises in it. */
export function describePart(view: LanguageView, part: PartUse): Pick<Hover, "title" | "says"> {
  const type = part.steps[part.partCount];
  const described = part.partCount === 0 ? describeName(view, part) : describeMember(view, part);
  const notes = [...(described.note ?? []), ...notesOn(type)].map((id) => LEDGER[id].says);
  return { title: described.title, says: [...described.says, ...new Set(notes)] };
}

interface Described {
  readonly title: string;
  readonly says: readonly string[];
  readonly note?: readonly LedgerId[];
}

function describeName({ types }: LanguageView, { use, steps: [type] }: PartUse): Described {
  const { name } = use.node;
  const [assignment] = types.assignmentsOf(name);
  const member = assignment === undefined ? memberAt(name) : undefined;
  if (member !== undefined) return { title: `$${name}`, says: [`${member.detail}.`] };
  const kind = type === undefined ? "value" : describeType(type);
  if (assignment === undefined)
    return { title: `$${name}: ${kind}`, says: kind === "loop" ? ["Where the loop stands."] : [] };
  return { title: `$${name}: ${kind}`, says: [`Given by #${assignment.by}.`] };
}

function describeMember({ text }: LanguageView, { use, steps, partCount }: PartUse): Described {
  const owner = steps[partCount - 1];
  const type = steps[partCount];
  const part = use.node.parts[partCount - 1];
  if (owner === undefined || part === undefined) return { title: "", says: [] };
  const result = type === undefined ? "value" : describeType(type);
  if (part.kind === "index") return { title: `${text.slice(part.start, part.end)}: ${result}`, says: [] };
  const path = `${owner.path ?? ""}.${part.name}`;
  const member = owner.name === "Gateway" ? memberAt(path) : undefined;
  if (member !== undefined) return describeGatewayMember(path, result);
  const facts = part.kind === "method" ? factsOf(owner.name, part.name) : undefined;
  if (facts === undefined) return { title: `.${part.name}: ${result}`, says: [] };
  const ways = facts.signatures.map((parameters) => `${facts.name}(${parameters})`).join(", ");
  return { title: `${describeType(owner)}.${ways} → ${result}`, says: [`${facts.says}.`] };
}

function describeGatewayMember(path: string, result: string): Described {
  const member = memberAt(path);
  const parameters = GATEWAY_PARAMETERS.get(path);
  const call = parameters === undefined ? "" : `(${parameters})`;
  const assignable = member?.isAssignable === true ? ["A template can set it."] : [];
  return {
    title: `$${path}${call}: ${result.startsWith("$") ? "map" : result}`,
    says: [`${member?.detail ?? ""}.`, ...assignable],
    note: NOTES.get(path) ?? [],
  };
}

/** What the functions of the gateway take. */
export const GATEWAY_PARAMETERS: ReadonlyMap<string, string> = new Map([
  ["input.path", "String jsonPath"],
  ["input.json", "String jsonPath"],
  ["input.params", "String name"],
  ["util.escapeJavaScript", "String text"],
  ["util.parseJson", "String json"],
  ["util.urlEncode", "String text"],
  ["util.urlDecode", "String text"],
  ["util.base64Encode", "String text"],
  ["util.base64Decode", "String text"],
]);

/** What surprises in each of the gateway's members. */
const NOTES: ReadonlyMap<string, readonly LedgerId[]> = new Map<string, readonly LedgerId[]>([
  ["input.body", ["empty-body-is-an-object"]],
  ["input.json", ["absent-json-is-quotes"]],
  ["input.params", ["params-look-in-order"]],
  ["util.escapeJavaScript", ["quotes-are-escaped", "util-takes-texts"]],
  ["util.urlEncode", ["urls-are-coded-as-forms", "util-takes-texts"]],
  ["util.base64Encode", ["util-takes-texts"]],
]);

/** What surprises in how a value prints. */
function notesOn(type: Type | undefined): readonly LedgerId[] {
  if (type === undefined) return [];
  if (type.name === "Missing") return ["missing-is-empty"];
  if (type.name === "List") return type.origin === "json" ? ["json-lists-print-json"] : ["lists-print-as-java"];
  if (type.name === "Map") return type.origin === "gateway" ? ["hash-order"] : ["maps-print-as-java"];
  return type.name === "Gateway" && type.path?.startsWith("context") === true ? ["context-prints-nothing"] : [];
}
