import { entriesOf, type Members, type Situation } from "../../gateway/situation.ts";
import { parseJson } from "../../json/parse-json.ts";
import { quotePlainly, writeJson } from "../../json/write-json.ts";
import { BoundedText } from "../../values/bounded-text.ts";
import { JavaException } from "../../values/java-exception.ts";
import { JavaList } from "../../values/java-list.ts";
import { JavaMap } from "../../values/java-map.ts";
import { print } from "../../values/print.ts";
import type { Value } from "../../values/value.ts";

/** A request in which every text that a client chooses holds a quote and a mark of its own. */
export interface HostileSituation {
  readonly situation: Situation;
  /** What each mark stands for, by its number: `"$.name" of the body`. */
  readonly inputs: readonly string[];
}

/** So many inputs are marked: a large list repeats itself. */
const MOST_INPUTS = 500;

/** The quote with the mark of an input. */
export const MARK = /"~(\d+)~/g;

/** Makes a request hostile, and leaves all else of it as it is. A body that is no JSON is one text. */
export function makeHostile(situation: Situation): HostileSituation {
  const inputs: string[] = [];
  const mark = (text: string, input: string) => {
    if (inputs.length >= MOST_INPUTS) return text;
    inputs.push(input);
    return `${text}"~${inputs.length - 1}~`;
  };
  const { request = {} } = situation;
  const hostile = {
    body: markBody(request.body ?? "", mark),
    path: markMembers(request.path, (name) => `the path parameter ${name}`, mark),
    querystring: markMembers(request.querystring, (name) => `the query parameter ${name}`, mark),
    header: markMembers(request.header, (name) => `the header ${name}`, mark),
  };
  return { situation: { ...situation, request: hostile }, inputs };
}

type Mark = (text: string, input: string) => string;

function markBody(body: string, mark: Mark): string {
  if (body.trim() === "") return body;
  const value = parse(body);
  if (value === undefined || typeof value === "string") return mark(body, "the body");
  const out = new BoundedText();
  writeJson(out, markValue(value, "$", mark), quotePlainly);
  return out.text;
}

function parse(body: string): Value | undefined {
  try {
    return parseJson(body);
  } catch (error) {
    if (error instanceof JavaException) return undefined;
    throw error;
  }
}

function markValue(value: Value, path: string, mark: Mark): Value {
  if (typeof value === "string") return mark(value, `${path} of the body`);
  if (value instanceof JavaList)
    return new JavaList(
      value.className,
      value.items.map((item, index) => markValue(item, `${path}[${index}]`, mark)),
    );
  if (!(value instanceof JavaMap)) return value;
  const map = new JavaMap(value.type);
  for (const { key, value: member } of value.entries()) map.put(key, markValue(member, stepTo(path, print(key)), mark));
  return map;
}

function stepTo(path: string, key: string): string {
  return /^[a-zA-Z_]\w*$/.test(key) ? `${path}.${key}` : `${path}['${key}']`;
}

function markMembers(members: Members | undefined, describe: (name: string) => string, mark: Mark): JavaMap {
  const map = new JavaMap();
  for (const { key, value } of entriesOf(members))
    map.put(key, typeof value === "string" ? mark(value, describe(print(key))) : value);
  return map;
}
