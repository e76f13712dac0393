/** Turns the `\'` that `$util.escapeJavaScript` makes of an apostrophe back (mapping template reference). */
export const APOSTROPHE_REPAIR = `.replaceAll("\\\\'","'")`;
