import { z } from "zod";
import { isJsonObject, type JsonObject } from "../integration/json/json.ts";

const objectSchema = z.custom<JsonObject>(isJsonObject, "should be an object");

/** A member that may be missing; `null`, which emulators write, reads as missing. */
export function optional<T>(schema: z.ZodType<T>): z.ZodOptional<z.ZodType<T | undefined>> {
  return z.preprocess((value) => value ?? undefined, schema.optional()).optional();
}

/**
 * An object of which some members are known. The others stay as they came, a `null` and a member named `__proto__` too
 * (`z.looseObject` drops that one).
 */
export function looseObject<S extends Readonly<Record<string, z.ZodType>>>(
  shape: S,
): z.ZodType<z.infer<z.ZodObject<S>>> {
  const known = z.object(shape);
  return objectSchema.transform((members, context) => {
    const parsed = known.safeParse(members);
    if (parsed.success) return withParsed(members, parsed.data);
    for (const { message, path } of parsed.error.issues) context.addIssue({ code: "custom", message, path });
    return z.NEVER;
  });
}

/** Known members take their parsed value, or go where that is nothing; order and everything else stay. */
function withParsed<P extends object>(members: JsonObject, parsed: P): P {
  const values = new Map<string, unknown>(Object.entries(parsed));
  const entries = Object.entries(members).map(
    ([name, value]) => [name, values.has(name) ? values.get(name) : value] as const,
  );
  // Every member of `parsed` is a member of `members`, so the whole has all that P has.
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as P;
}

/** Values by name, any name. A `null` is left out, unless the values' schema takes it. */
export function mapOf<T>(valueSchema: z.ZodType<T>): z.ZodType<Readonly<Record<string, T>>> {
  const takesNull = valueSchema.safeParse(null).success;
  return objectSchema.transform((members, context) => {
    const entries: [string, T][] = [];
    for (const [name, value] of Object.entries(members)) {
      if (value === null && !takesNull) continue;
      const parsed = valueSchema.safeParse(value);
      if (parsed.success) entries.push([name, parsed.data]);
      else
        for (const { message, path } of parsed.error.issues)
          context.addIssue({ code: "custom", message, path: [name, ...path] });
    }
    return Object.fromEntries(entries);
  });
}

/** One answer of a list: its items, and the token for the next one where there is more. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly position?: string;
}

/** The wire names the list `item`; it is an array, or a single object, or missing where the list is empty. */
export function pageOf<T>(itemSchema: z.ZodType<T>): z.ZodType<Page<T>> {
  const wireSchema = z.object(
    { item: z.preprocess(toList, z.array(itemSchema)), position: optional(z.string("should be a text")) },
    "should be an object",
  );
  return wireSchema.transform(({ item, position }) =>
    position === undefined ? { items: item } : { items: item, position },
  );
}

function toList(value: unknown): unknown {
  if (Array.isArray(value)) return value;
  return value === null || value === undefined ? [] : [value];
}
