import type { Rule } from "../rule.ts";
import { shorten } from "../shorten.ts";
import { liveTemplates } from "./live-templates.ts";
import { mappingsOf } from "./mapping.ts";

/** `$context.requestOverride.header.X`, or with brackets and quotes. */
const OVERRIDE = /requestOverride\.(header|querystring|path)(?:\.([\w$-]+)|\[\s*(["'])([^"']{1,200})\3\s*\])/g;

export const overrideTwice: Rule = {
  id: "override-twice",
  field: "requestParameters",
  severity: "warning",
  evidence: "documented",
  source: "developer guide: a parameter may be overridden once; twice ends in a 5XX answer",
  when: "a parameter is mapped, and a template sets it through $context.requestOverride as well",
  find: (input) => {
    const mappings = mappingsOf(input);
    if (mappings.length === 0) return [];
    const overridden = overriddenIn(liveTemplates(input));
    return mappings
      .filter(({ place, name }) => overridden.has(`${place}.${place === "header" ? name.toLowerCase() : name}`))
      .map(({ target, name }) => ({
        path: target,
        message: `A template sets ${shorten(name)} as well; where both do, the call fails with a 5XX answer.`,
      }));
  },
};

function overriddenIn(templates: readonly string[]): ReadonlySet<string> {
  return new Set(
    templates
      .filter((template) => template.includes("requestOverride."))
      .flatMap((template) =>
        [...template.matchAll(OVERRIDE)].map(([, place = "", plain, , quoted = ""]) => {
          const name = plain ?? quoted;
          return `${place}.${place === "header" ? name.toLowerCase() : name}`;
        }),
      ),
  );
}
