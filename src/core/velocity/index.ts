/**
 * The library `gatewright/velocity`: the mapping template language of API Gateway. It needs nothing else, runs in Node and in
 * a browser, and touches neither.
 */

export { parseTemplate } from "./parser/parse-template.ts";
export type { ParsedTemplate, TemplateError } from "./parser/parse-template.ts";
export type * from "./nodes/node.ts";

// What a template renders to.
export { DEFAULT_LIMITS } from "./render/limits.ts";
export type { Limits } from "./render/limits.ts";
export type { Note } from "./render/note.ts";
export { render } from "./render/render.ts";
export type { RenderOptions, Rendering, Span } from "./render/render.ts";
export type { Sink } from "./render/renderer.ts";

// What of the input each piece of output was made of.
export { isWithin, type Read } from "./render/origins/read.ts";
export { spansReading } from "./render/origins/spans-reading.ts";

// How well each behaviour is known.
export { LEDGER } from "./fidelity/ledger.ts";
export type { LedgerId } from "./fidelity/ledger.ts";
export type { LedgerCase } from "./fidelity/ledger-case.ts";
export type { Evidence, LedgerEntry } from "./fidelity/ledger-entry.ts";
export { LEDGER_SITUATION } from "./fidelity/ledger-situation.ts";
export { reliedOnInSource } from "./fidelity/relied-on-in-source.ts";

// What a template can hold, as Java has it.
export { areEqual } from "./values/are-equal.ts";
export { classNameOf } from "./values/class-name-of.ts";
export { isTrue } from "./values/is-true.ts";
export { JavaException } from "./values/java-exception.ts";
export { JavaCharacter } from "./values/java-character.ts";
export { JavaIterator } from "./values/java-iterator.ts";
export { JavaList } from "./values/java-list.ts";
export { JavaMap } from "./values/java-map.ts";
export { isNumber, JavaBigDecimal, JavaDouble, JavaWhole } from "./values/java-number.ts";
export { JavaObject } from "./values/java-object.ts";
export { CONTEXT_MAP, HASH_MAP, LINKED_HASH_MAP } from "./values/map-class.ts";
export { MapView } from "./values/map-view.ts";
export type { Method, MethodTable, ParameterType } from "./values/method.ts";
export { print } from "./values/print.ts";
export type { Value } from "./values/value.ts";

// What the gateway lays into a template's scope, and what it reads back.
export { createGatewayScope } from "./gateway/create-gateway-scope.ts";
export { type Overrides, readOverrides } from "./gateway/read-overrides.ts";
export type { Members, Situation } from "./gateway/situation.ts";
export { parseJson } from "./json/parse-json.ts";
export { readPath } from "./json-path/read-path.ts";
