/** What the text on the right of a mapping is. */
export type Source =
  | { readonly kind: "parameter"; readonly place: string; readonly name: string }
  | { readonly kind: "static"; readonly value: string }
  | { readonly kind: "other" | "none" };

/** A path parameter has one value, so there is no form for several. */
const PARAMETER = /^method\.request\.(?:(?:multivalue)?(querystring|header)|(path))\.(.+)$/s;
const OTHERS = /^(?:method\.request\.body(?:[.[].*)?|context\.\S+|stageVariables\.[\w.-]+)$/s;

/**
 * Reads the source of a mapping by the developer guide's grammar: `method.request.<place>.NAME` (for query strings and
 * headers also all values), `method.request.body[.JSONPath]`, `context.NAME`, `stageVariables.NAME`, `'static'`. `none` is
 * what the grammar does not have.
 */
export function readSource(text: string): Source {
  if (text.length > 1 && text.startsWith("'") && text.endsWith("'"))
    return { kind: "static", value: text.slice(1, -1) };
  const [, listed, path, name] = text.startsWith("method.") ? (PARAMETER.exec(text) ?? []) : [];
  if (name !== undefined) return { kind: "parameter", place: listed ?? path ?? "", name };
  return { kind: OTHERS.test(text) ? "other" : "none" };
}
