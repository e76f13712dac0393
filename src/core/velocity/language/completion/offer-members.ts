import { JavaMap } from "../../values/java-map.ts";
import { print } from "../../values/print.ts";
import { GATEWAY_MEMBERS, type Member } from "../gateway/gateway-members.ts";
import { allFactsOf, hasKnownMethods } from "../methods/facts-of.ts";
import type { MethodFacts } from "../methods/method-facts.ts";
import type { Surroundings } from "../surroundings.ts";
import { describeType } from "../types/describe-type.ts";
import type { Type, TypeName } from "../types/type.ts";
import { memberOf } from "../types/type-of-value.ts";
import type { Offer } from "./completion.ts";

/** A key of any other form stands in brackets. */
const PLAIN_NAME = /^[a-zA-Z][\w-]*$/;

/** What says nothing of a result. */
const SILENT: ReadonlySet<string> = new Set(["element", "self", "Unknown", "Missing"]);

const LONGEST_VALUE = 60;

/** What can stand behind the dot of a value. */
export function offerMembers(type: Type, surroundings: Surroundings): readonly Offer[] {
  if (type.name === "Gateway") return offerGatewayMembers(type.path ?? "", surroundings);
  if (!hasKnownMethods(type.name)) return PROPERTIES.get(type.name) ?? [];
  const keys = type.name === "Map" ? offerKeys(type, surroundings).filter(({ label }) => PLAIN_NAME.test(label)) : [];
  return [...(PROPERTIES.get(type.name) ?? []), ...keys, ...allFactsOf(type.name).map(toMethod)];
}

/** The properties of types that have some of their own. */
const PROPERTIES: ReadonlyMap<TypeName, readonly Offer[]> = new Map<TypeName, readonly Offer[]>([
  ["Loop", (GATEWAY_MEMBERS.get("foreach") ?? []).map(toMember)],
  ["Class", [{ kind: "property", label: "name", snippet: "name", detail: "The name of Java's class" }]],
  [
    "Entry",
    [
      { kind: "property", label: "key", snippet: "key", detail: "Its key" },
      { kind: "property", label: "value", snippet: "value", detail: "Its value" },
    ],
  ],
]);

function offerGatewayMembers(path: string, surroundings: Surroundings): readonly Offer[] {
  const known = (GATEWAY_MEMBERS.get(path) ?? []).map(toMember);
  return path === "stageVariables"
    ? [...known, ...toProperties(surroundings.stageVariables ?? [], "Stage variable")]
    : known;
}

function toMember({ name, call, detail, isAssignable }: Member): Offer {
  return {
    kind: call === undefined ? "property" : "method",
    label: name,
    snippet: name + (call ?? ""),
    detail: isAssignable === true ? `${detail} (assignable)` : detail,
    ...(isAssignable === true && { documentation: "A template can set this with #set." }),
  };
}

/** The keys of a map on the sample request. */
export function offerKeys(type: Type, { parameters }: Surroundings): readonly Offer[] {
  if (type.path === "input.params") return toProperties(["path", "querystring", "header"], "The parameters by name");
  for (const place of ["path", "querystring", "header"] as const)
    if (type.path === `input.params.${place}`) return toProperties(parameters?.[place] ?? [], "Parameter");
  if (!(type.sample instanceof JavaMap)) return [];
  return type.sample.entries().map(({ key }) => {
    const name = print(key);
    return { kind: "property", label: name, snippet: name, detail: describeSample(memberOf(type, name)) };
  });
}

function describeSample(type: Type): string {
  const { sample } = type;
  const kind = describeType(type);
  if (sample === undefined || sample === null || typeof sample === "object") return kind;
  const value = print(sample);
  return `${kind}, such as ${value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value}`;
}

function toProperties(names: readonly string[], detail: string): readonly Offer[] {
  return names.map((name) => ({ kind: "property", label: name, snippet: name, detail }));
}

function toMethod({ name, signatures, gives, says }: MethodFacts): Offer {
  const [first = ""] = signatures;
  const quote = /^(?:String|CharSequence)\b/.test(first) ? "'" : "";
  const snippet = signatures.includes("") ? `${name}()` : `${name}(${quote}$1${quote})`;
  const result = SILENT.has(gives) ? "" : ` → ${gives}`;
  return { kind: "method", label: name, snippet, detail: `(${first})${result}`, documentation: `${says}.` };
}
