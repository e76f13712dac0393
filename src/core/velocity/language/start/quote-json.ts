/**
 * A text as a JSON string that means nothing to Velocity: `$` and `#` stand as JSON's own escapes, which any reader of JSON
 * undoes.
 */
export function quoteJson(text: string): string {
  return hideSigns(JSON.stringify(text));
}

/** Takes what Velocity would read out of a JSON string's source. */
export function hideSigns(source: string): string {
  return source.replaceAll("$", "\\u0024").replaceAll("#", "\\u0023");
}
