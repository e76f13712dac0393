/**
 * A template's expression as a text within JSON, quotes included: `escapeJavaScript` also writes `\'`, which JSON does not
 * know. Source: the developer guide on `$util.escapeJavaScript`.
 */
export function asJsonText(expression: string): string {
  return `"$util.escapeJavaScript(${expression}).replaceAll("\\\\'", "'")"`;
}
