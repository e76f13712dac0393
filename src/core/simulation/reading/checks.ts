import { isJsonObject, type JsonObject, type JsonValue } from "../../integration/json/json.ts";

/** What a member that comes from outside should be. */
export interface Check {
  readonly isRight: (value: JsonValue) => boolean;
  /** As in `body should be a text`. */
  readonly should: string;
  readonly isRequired?: true;
}

/** Whether a value is a text. */
export const isText = (value: JsonValue): value is string => typeof value === "string";
/** A list of texts, or one text. */
export const isTextOrTexts = (value: JsonValue): boolean =>
  isText(value) || (Array.isArray(value) && value.every(isText));
/** Whether a value is an object whose members are each right, or `null`. */
export const mapOf = (isRight: (value: JsonValue) => boolean) => (value: JsonValue) =>
  isJsonObject(value) && Object.values(value).every((member) => member === null || isRight(member));

/** Texts by name. */
export const TEXTS = { isRight: mapOf(isText), should: "should be an object whose values are all texts" };

/** What the first member lacks that is not as it should be; `null` where all are right. `null` reads as missing. */
export function findProblem(value: JsonObject, checks: Readonly<Record<string, Check>>): string | null {
  for (const [name, { isRight, should, isRequired }] of Object.entries(checks)) {
    const member = value[name] ?? null;
    if (member === null ? isRequired === true : !isRight(member)) return `${name} ${should}`;
  }
  return null;
}

/** A text, or an empty one. */
export function toText(value: JsonValue | undefined): string {
  return typeof value === "string" ? value : "";
}

/** Members that are `null` are as good as missing. */
export function entriesOf(value: JsonValue | undefined): readonly (readonly [string, JsonValue])[] {
  return isJsonObject(value) ? Object.entries(value).filter(([, member]) => member !== null) : [];
}

/** Texts by name; any name is kept. */
export function toTexts(value: JsonValue | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(entriesOf(value).map(([name, member]) => [name, toText(member)]));
}
