/**
 * A text for a cell of a Markdown table, with nothing in it that Markdown would read as its own.
 *
 * @param {string} text
 */
export function escapeCell(text) {
  return text.replace(/[\\`*[\]<>|$~]/g, "\\$&");
}

/**
 * A text as code for a cell of a Markdown table. A code span shows a text as it is, unless it has what ends one; a bar would
 * end the cell all the same.
 *
 * @param {string} text
 */
export function toCode(text) {
  return text.includes("`") ? escapeCell(text) : `\`${text.replaceAll("|", "\\|")}\``;
}
