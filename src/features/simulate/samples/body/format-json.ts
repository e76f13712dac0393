import { parseJson } from "../../../../core/integration/json/json.ts";

const TOKENS = /"(?:\\.|[^"\\])*"|[{}[\]:,]|[^\s{}[\]:,"]+/g;

const OPENERS = new Set(["{", "["]);
const CLOSERS = new Set(["}", "]"]);

/**
 * JSON laid out with two spaces a level, `null` where the text is none. Each number and text stays as it is written, so that
 * `1.0`, `\u00e9` and a name that stands twice are still there.
 */
export function formatJson(text: string): string | null {
  if ("error" in parseJson(text)) return null;
  const tokens = text.match(TOKENS) ?? [];
  let depth = 0;
  return tokens
    .map((token, index) => {
      const former = tokens[index - 1] ?? "";
      if (CLOSERS.has(token)) depth -= 1;
      const gap = gapBetween(former, token, depth);
      if (OPENERS.has(token)) depth += 1;
      return gap + token;
    })
    .join("");
}

/** What stands between two tokens that follow one another. */
function gapBetween(former: string, token: string, depth: number): string {
  if (former === ":") return " ";
  const isEmpty = OPENERS.has(former) && CLOSERS.has(token);
  const breaks = former === "," || OPENERS.has(former) || CLOSERS.has(token);
  return breaks && !isEmpty ? `\n${"  ".repeat(depth)}` : "";
}
