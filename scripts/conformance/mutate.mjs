/** What is put into a template to see whether it is refused as Velocity refuses it. */
const BITS = [
  "$",
  "#",
  "(",
  ")",
  "[",
  "]",
  "{",
  "}",
  '"',
  "'",
  "\\",
  ".",
  "..",
  ",",
  ":",
  "!",
  "-",
  "+",
  "*",
  "/",
  "%",
  "=",
  "|",
  "&",
  "_",
  "@",
  "==",
  "&&",
  "||",
  "<",
  ">=",
  " ",
  "\t",
  "\n",
  "\r\n",
  "1",
  ".5",
  "1e3",
  "a",
  "true",
  "and",
  "not",
  "in",
  "\\u0041",
  "é",
  "😀",
  "\u0000",
  "$a",
  "$!",
  "${",
  "#{",
  "##",
  "#*",
  "*#",
  "#[[",
  "]]#",
  "$a.b(",
  "[0]",
  "#end",
  "#else",
  "#if",
  "#if(",
  "#set(",
  "#foreach(",
  "#@x(",
  "#define($x)",
  "#macro(m)",
  "#break",
  "#stop",
];

/** Half of a surrogate pair cannot be handed to another process. */
const HALF_A_PAIR = /\p{Surrogate}/u;

/**
 * A template changed at one to three places: something is cut out, put in, written over, or said twice.
 *
 * @param {string} template
 * @param {() => number} next numbers from 0 to 1
 * @returns {string} always well-formed Unicode
 */
export function mutate(template, next) {
  const below = (/** @type {number} */ bound) => Math.floor(next() * bound);
  let text = template;
  for (let changes = 1 + below(3); changes > 0; changes--) text = changeOnce(text, below);
  return HALF_A_PAIR.test(text) ? mutate(template, next) : text;
}

/** @param {string} text @param {(bound: number) => number} below */
function changeOnce(text, below) {
  const place = below(text.length + 1);
  const before = text.slice(0, place);
  const bit = BITS[below(BITS.length)] ?? "";
  const from = below(text.length + 1);
  switch (below(6)) {
    case 0:
    case 1:
      return before + text.slice(place + 1 + below(3));
    case 2:
      return before + text.slice(from, from + below(12)) + text.slice(place);
    case 3:
      return before + bit + text.slice(place + 1);
    default:
      return before + bit + text.slice(place);
  }
}
