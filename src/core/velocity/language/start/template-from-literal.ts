import { hideSigns } from "./quote-json.ts";
import { sayFault, type Started } from "./template-from-body.ts";

const STRING = /"(?:[^"\\]|\\.)*"/gs;

/** A template that renders a JSON text as it is, whatever `$` and `#` stand in its strings. The layout stays. */
export function templateFromLiteral(text: string): Started {
  try {
    JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { problem: sayFault(text) };
  }
  return { template: text.replaceAll(STRING, hideSigns) };
}
