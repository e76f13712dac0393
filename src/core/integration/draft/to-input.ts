import type { Draft, Row } from "./draft.ts";
import { FIELDS, FIELD_NAMES, type FieldName } from "../fields/fields.ts";
import type { Finding, FindingField } from "../finding.ts";
import { parseJsonObject, type JsonObject } from "../json/json.ts";
import { labelOf } from "../fields/label-of.ts";
import type { FieldValue, PutIntegrationInput } from "../put-integration-input.ts";
import { READING_RULES } from "../rules/reading-rules.ts";
import { toFinding } from "../rules/rule.ts";
import { droppedFor } from "../stored/to-stored-integration.ts";

/** What a draft says: the input, and what of the typed text could not become one. */
export interface Reading {
  readonly input: Partial<PutIntegrationInput>;
  readonly findings: readonly Finding[];
}

/**
 * The bridge from what is typed to what is sent. Empty text is absent unless it was loaded so; what cannot be an input
 * (a timeout that is no number, a row without a name) is left out and found, and so is what AWS drops for the type.
 */
export function toInput(draft: Draft): Reading {
  const findings: Finding[] = [];
  const dropped = droppedFor(draft.type);
  const members: [string, unknown][] = [];
  for (const field of FIELD_NAMES) {
    const { value, problems } = readField(draft, field);
    findings.push(...problems);
    if (value === undefined) continue;
    if (dropped.includes(field)) findings.push(notSent(draft, field));
    else members.push([field, value]);
  }
  const unknown = readObject("unknownMembers", draft.unknownMembers);
  findings.push(...unknown.problems);
  if (unknown.value !== undefined) members.push(["unknownMembers", unknown.value]);
  return { input: Object.fromEntries(members), findings };
}

interface FieldReading<V = FieldValue> {
  readonly value: V | undefined;
  readonly problems: readonly Finding[];
}

const fine = <V>(value: V | undefined): FieldReading<V> => ({ value, problems: [] });

function readField(draft: Draft, field: FieldName): FieldReading {
  const typed = draft[field];
  if (typed.length === 0) return fine(draft.loadedEmpty.includes(field) ? emptyOf(field) : undefined);
  if (typeof typed !== "string") return areRows(typed) ? readRows(field, typed) : fine(typed);
  switch (FIELDS[field].shape) {
    case "integer":
      return readInteger(field, typed);
    case "tlsConfig":
      return readObject(field, typed);
    case "text":
    case "textList":
    case "textMap":
      return fine(typed);
  }
}

function areRows(typed: readonly string[] | readonly Row[]): typed is readonly Row[] {
  return typeof typed[0] === "object";
}

function emptyOf(field: FieldName): FieldValue {
  switch (FIELDS[field].shape) {
    case "textMap":
      return {};
    case "textList":
      return [];
    case "text":
    case "integer":
    case "tlsConfig":
      return "";
  }
}

function readInteger(field: FieldName, text: string): FieldReading<number> {
  const number = Number(text.trim());
  if (/^-?\d+$/.test(text.trim()) && Number.isSafeInteger(number)) return fine(number);
  return {
    value: undefined,
    problems: [
      toFinding(READING_RULES.notANumber, {
        field,
        message: `${FIELDS[field].label} must be a whole number, such as 29000; "${text}" is not sent.`,
      }),
    ],
  };
}

/** A row in which nothing is typed is absent. Of rows with the same name the last one is sent, as in any JSON object. */
function readRows(field: FieldName, rows: readonly Row[]): FieldReading<Record<string, string>> {
  const typed = rows.filter(({ name, value }) => name !== "" || value !== "");
  if (typed.length === 0) return fine<Record<string, string>>(undefined);
  const byName = new Map(typed.map(({ name, value }) => [name, value]));
  return { value: Object.fromEntries(byName), problems: rowFindings(field, typed) };
}

function rowFindings(field: FieldName, rows: readonly Row[]): Finding[] {
  const count = new Map<string, number>();
  for (const { name } of rows) count.set(name, (count.get(name) ?? 0) + 1);
  const repeated = [...count]
    .filter(([, times]) => times > 1)
    .map(([name, times]) =>
      toFinding(READING_RULES.repeatedName, {
        field,
        path: name,
        message: `"${name}" stands in ${times} rows; only the last of them is sent.`,
      }),
    );
  const nameless = count.has("")
    ? [
        toFinding(READING_RULES.namelessRow, {
          field,
          path: "",
          message:
            field === "requestTemplates" ? "A template needs a content type." : "A parameter needs a target name.",
        }),
      ]
    : [];
  return [...repeated, ...nameless];
}

function readObject(field: FindingField, text: string): FieldReading<JsonObject> {
  if (text.trim() === "") return fine<JsonObject>(undefined);
  const value = parseJsonObject(text);
  if (value !== undefined) return fine(value);
  return {
    value: undefined,
    problems: [
      toFinding(READING_RULES.notAnObject, {
        field,
        message: `${labelOf(field)} must be a JSON object, such as {"name": "value"}; the text is not sent.`,
      }),
    ],
  };
}

function notSent(draft: Draft, field: FieldName): Finding {
  return toFinding(READING_RULES.notSent, {
    field,
    message: `${FIELDS[field].label} is kept here and not sent: type ${draft.type} has no back end.`,
  });
}
