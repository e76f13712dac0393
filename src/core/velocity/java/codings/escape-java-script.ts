const SHORT = new Map([
  ["\b", "\\b"],
  ["\n", "\\n"],
  ["\t", "\\t"],
  ["\f", "\\f"],
  ["\r", "\\r"],
  ["'", "\\'"],
  ['"', '\\"'],
  ["\\", "\\\\"],
  ["/", "\\/"],
]);

/**
 * `StringEscapeUtils.escapeJavaScript` of commons-lang 2: what is not printable ASCII becomes `\uXXXX`, and a `'` becomes
 * `\'`, which JSON does not allow (documented).
 */
export function escapeJavaScript(text: string): string {
  return text.replaceAll(
    /[^ -~]|['"\\/]/g,
    (unit) => SHORT.get(unit) ?? (unit === "\u007f" ? unit : toUnicodeEscape(unit)),
  );
}

function toUnicodeEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
