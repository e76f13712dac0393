import type { TemplateRule } from "../rule.ts";

/** In bytes of UTF-8. */
const LARGEST = 300 * 1024;

/** API Gateway takes no larger template (quotas). */
export const templateSize: TemplateRule = {
  id: "template-size",
  severity: "error",
  evidence: "documented",
  find: function* ({ text }) {
    if (isTooLarge(text))
      yield { message: "A template holds at most 300 KB; AWS refuses a larger one.", start: 0, end: text.length };
  },
};

/** Whether a template is larger than API Gateway takes. */
export function isTooLarge(text: string): boolean {
  // A unit of UTF-16 takes one to three bytes, so the text is counted only where its length leaves it open.
  if (text.length > LARGEST) return true;
  if (text.length * 3 <= LARGEST) return false;
  const firstWide = text.search(/[^\0-\x7f]/);
  return firstWide >= 0 && text.length + extraBytes(text, firstWide) > LARGEST;
}

/** The bytes beyond one a unit. Each half of a surrogate pair makes two of the pair's four. */
function extraBytes(text: string, from: number): number {
  let extra = 0;
  for (let index = from; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x80) extra += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2;
  }
  return extra;
}

/** A MOCK integration takes its status from the rendered template: `{"statusCode": 200}` (LocalStack, recorded). */
export const mockStatus: TemplateRule = {
  id: "mock-status",
  severity: "warning",
  evidence: "recorded",
  find: function* ({ text, surroundings: { integrationType } }) {
    if (integrationType !== "MOCK") return;
    const found = /statusCode["']?\s*:\s*(["']?)([^\s,}"']*)/.exec(text);
    if (found === null) {
      if (text.includes("statusCode")) return;
      yield {
        message: 'A MOCK integration needs a status: {"statusCode": 200}; else it answers 500.',
        start: 0,
        end: 0,
      };
      return;
    }
    const [whole, , value = ""] = found;
    if (/^(?:\d+$|.*[$#])/.test(value)) return;
    const end = found.index + whole.length;
    yield { message: "The statusCode of a MOCK integration is a whole number.", start: end - value.length, end };
  },
};
