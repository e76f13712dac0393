import { z } from "zod";
import { FIELDS, FIELD_NAMES, type FieldName, type Shape } from "./fields/fields.ts";
import { isJsonObject, type JsonObject } from "./json/json.ts";

/** Texts by name. Any name is kept, `__proto__` too, in the order of own properties. */
export type TextMap = Readonly<Record<string, string>>;

/** The TLS structure; members that we do not know are kept. */
export interface TlsConfig extends JsonObject {}

interface ShapeValue {
  readonly text: string;
  readonly integer: number;
  readonly textMap: TextMap;
  readonly textList: readonly string[];
  readonly tlsConfig: TlsConfig;
}

type ValueOf<N extends FieldName> = ShapeValue[(typeof FIELDS)[N]["shape"]];
type RequiredName = { [N in FieldName]: (typeof FIELDS)[N]["required"] extends true ? N : never }[FieldName];

/**
 * The input of PutIntegration, named as AWS's SDKs name it. Unset is absent; `""`, `[]`, `{}` and `0` are set.
 * `unknownMembers` are members of a loaded integration that the field table does not know; they travel in the body as
 * they came.
 */
export type PutIntegrationInput = { readonly [N in RequiredName]: ValueOf<N> } & {
  readonly [N in Exclude<FieldName, RequiredName>]?: ValueOf<N>;
} & { readonly unknownMembers?: JsonObject };

/** A member of the input by name: what a change of one field carries. */
export type FieldValue = ShapeValue[Shape] | undefined;

/** `z.record` would drop a key named `__proto__`; entries keep it as an own property. */
const textMapSchema = z.custom<TextMap>(
  (value) => isJsonObject(value) && Object.values(value).every((text) => typeof text === "string"),
  "should be an object whose values are all texts",
);

const SHAPE_SCHEMAS: Record<Shape, z.ZodType> = {
  text: z.string("should be a text"),
  integer: z.int("should be a whole number no larger than 9007199254740991"),
  textMap: textMapSchema,
  textList: z.array(z.string("should be a text"), "should be a list of texts"),
  tlsConfig: z.custom<TlsConfig>(isJsonObject, "should be an object"),
};

/**
 * Takes what comes from outside (a command's line, a pasted input) as the input of PutIntegration. Any member may be
 * missing, and `null` reads as missing; types are checked, values are not: that is the rules' business. Members that the
 * field table does not name become `unknownMembers`.
 */
export const partialInputSchema: z.ZodType<Partial<PutIntegrationInput>> = z
  .custom<JsonObject>(isJsonObject, "should be an object")
  .transform((members, context) => {
    const known: [string, unknown][] = [];
    const unknown: [string, unknown][] = [];
    for (const [name, value] of Object.entries(members)) {
      if (value === null) continue;
      if (!isFieldName(name)) {
        unknown.push([name, value]);
        continue;
      }
      const parsed = SHAPE_SCHEMAS[FIELDS[name].shape].safeParse(value);
      if (parsed.success) known.push([name, parsed.data]);
      else
        for (const issue of parsed.error.issues)
          context.addIssue({ code: "custom", message: issue.message, path: [name, ...issue.path] });
    }
    if (unknown.length > 0) known.push(["unknownMembers", Object.fromEntries(unknown)]);
    return Object.fromEntries(known);
  });

/** As `partialInputSchema`, and the members that AWS's SDKs require must be there. */
export const putIntegrationInputSchema: z.ZodType<PutIntegrationInput> = partialInputSchema.transform(
  (input, context) => {
    for (const name of FIELD_NAMES) {
      if (FIELDS[name].required && input[name] === undefined)
        context.addIssue({ code: "custom", message: "is required", path: [name] });
    }
    // The loop above has just shown that every required member is there.
    return input as PutIntegrationInput;
  },
);

const NAMES: ReadonlySet<string> = new Set(FIELD_NAMES);

function isFieldName(name: string): name is FieldName {
  return NAMES.has(name);
}
