import { z } from "zod";
import { FIELDS, FIELD_NAMES, type FieldName, type Shape } from "../fields/fields.ts";

/** One entry of a map as it is typed: a parameter and its source, a content type and its template. */
export interface Row {
  readonly name: string;
  readonly value: string;
}

interface ShapeDraft {
  readonly text: string;
  readonly integer: string;
  readonly textMap: readonly Row[];
  readonly textList: readonly string[];
  /** JSON text of the structure. */
  readonly tlsConfig: string;
}

/**
 * What the form holds: text as typed, rows in order. An empty text means absent, but for a field in `loadedEmpty`: it
 * was loaded as `""`, `{}` or `[]` and stays so until it is edited. `unknownMembers` is the JSON text of an object.
 */
export type Draft = { readonly [N in FieldName]: ShapeDraft[(typeof FIELDS)[N]["shape"]] } & {
  readonly unknownMembers: string;
  readonly loadedEmpty: readonly FieldName[];
};

const rowSchema = z.object({ name: z.string(), value: z.string() });

const SHAPE_SCHEMAS: Record<Shape, z.ZodType> = {
  text: z.string().default(""),
  integer: z.string().default(""),
  textMap: z.array(rowSchema).default([]),
  textList: z.array(z.string()).default([]),
  tlsConfig: z.string().default(""),
};

/**
 * Takes a kept draft back in. A field that an older draft does not hold is empty. Built from the field table, whose
 * types the compiler cannot follow through `Object.fromEntries`: hence the cast.
 */
export const draftSchema = z.object({
  ...Object.fromEntries(FIELD_NAMES.map((name) => [name, SHAPE_SCHEMAS[FIELDS[name].shape]])),
  unknownMembers: z.string().default(""),
  loadedEmpty: z.array(z.enum(FIELD_NAMES)).default([]),
}) as unknown as z.ZodType<Draft>;

/** A draft in which nothing is set. */
export const EMPTY_DRAFT: Draft = draftSchema.parse({});
