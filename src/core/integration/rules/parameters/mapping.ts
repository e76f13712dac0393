import type { FieldChange, Fix } from "../../finding.ts";
import type { PutIntegrationInput, TextMap } from "../../put-integration-input.ts";
import { readSource, type Source } from "./source-grammar.ts";

/** One entry of requestParameters. */
export interface Mapping {
  /** `integration.request.<place>.<name>` as it stands. */
  readonly target: string;
  /** Where it goes, or `null` where the target has another form. */
  readonly place: "header" | "querystring" | "path" | null;
  /** What follows the place; empty where there is none. */
  readonly name: string;
  readonly source: string;
  readonly read: Source;
}

const PREFIX = "integration.request.";
const PLACES = (["header", "querystring", "path"] as const).map((place) => ({ place, prefix: `${PREFIX}${place}.` }));

/** A dozen rules read the same entries. Each check has an input object of its own, so nothing here grows old. */
const READ = new WeakMap<Partial<PutIntegrationInput>, readonly Mapping[]>();

/** The entries of requestParameters, in their order. */
export function mappingsOf(input: Partial<PutIntegrationInput>): readonly Mapping[] {
  const known = READ.get(input);
  if (known !== undefined) return known;
  const mappings = Object.entries(input.requestParameters ?? {}).map(toMapping);
  READ.set(input, mappings);
  return mappings;
}

function toMapping([target, source]: readonly [string, string]): Mapping {
  const known = target.startsWith(PREFIX) ? PLACES.find(({ prefix }) => target.startsWith(prefix)) : undefined;
  if (known === undefined) return { target, place: null, name: "", source, read: readSource(source) };
  return { target, place: known.place, name: target.slice(known.prefix.length), source, read: readSource(source) };
}

/** What a parameter may be named. */
export const PARAMETER_NAME = /^[a-zA-Z0-9._$-]+$/;

/** AWS's answer to a mapping, around the cause. */
export const mappingError = (cause: string) => ({
  code: "BadRequestException",
  message: `Invalid mapping expression specified: Validation Result: warnings : [], errors : [${cause}]`,
});

/** The fix that gives an entry another source. */
export const withSource = (parameters: TextMap = {}, target: string, source: string): FieldChange => ({
  field: "requestParameters",
  value: Object.fromEntries(Object.entries(parameters).map(([name, text]) => [name, name === target ? source : text])),
});

/** The change that gives an entry another target, at its place; `null` where that target is taken. */
export function withTarget(parameters: TextMap = {}, target: string, next: string): FieldChange | null {
  if (Object.hasOwn(parameters, next)) return null;
  const entries = Object.entries(parameters).map(([name, text]) => [name === target ? next : name, text]);
  return { field: "requestParameters", value: Object.fromEntries(entries) };
}

/** The fix that takes an entry out. */
export const removeMapping = (parameters: TextMap = {}, target: string): Fix => ({
  title: "Remove the mapping",
  changes: [
    {
      field: "requestParameters",
      value: Object.fromEntries(Object.entries(parameters).filter(([name]) => name !== target)),
    },
  ],
});
