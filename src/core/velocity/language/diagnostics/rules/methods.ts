import type { MethodPart, PropertyPart } from "../../../nodes/node.ts";
import { hasKnownMethods, hasMethod, methodNamesOf } from "../../methods/facts-of.ts";
import { closestName } from "../../names/closest-name.ts";
import { JavaMap } from "../../../values/java-map.ts";
import type { Type } from "../../types/type.ts";
import type { Problem, TemplateRule } from "../rule.ts";

/** A method that a type does not have gives nothing (Velocity 1.7). */
export const unknownMethod: TemplateRule = {
  id: "unknown-method",
  severity: "warning",
  evidence: "velocity-1.7",
  find: function* ({ survey, types }) {
    for (const { node, role, scope } of survey.references) {
      if (node.parts.length === 0 || role === "target") continue;
      const steps = types.stepsOf(node, { offset: node.start, scope });
      for (const [index, part] of node.parts.entries()) {
        const self = steps[index];
        if (self === undefined || part.kind === "index" || !hasKnownMethods(self.name)) continue;
        const problem = part.kind === "method" ? findUnknownMethod(self, part) : findUnknownProperty(self, part);
        if (problem !== null) yield problem;
      }
    }
  },
};

function findUnknownMethod(self: Type, { name, start }: MethodPart): Problem | null {
  if (hasMethod(self.name, name)) return null;
  const place = { start, end: start + name.length };
  const names = methodNamesOf(self.name);
  const meant = (OTHER_NAMES.get(name) ?? []).find((one) => names.includes(one)) ?? closestName(name, names);
  const message = `${describe(self)} has no method ${name}(): this prints nothing.`;
  if (meant === undefined) return { message, ...place };
  return {
    message: `${message} Is ${meant} meant?`,
    ...place,
    fix: { title: `Write ${meant}`, edits: [{ ...place, text: meant }] },
  };
}

function describe({ name }: Type): string {
  return name === "String" ? "A text" : `${/^[AEI]/.test(name) ? "An" : "A"} ${name}`;
}

/** What other languages call it. */
const OTHER_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ["length", ["size"]],
  ["size", ["length"]],
  ["count", ["size", "length"]],
  ["push", ["add"]],
  ["append", ["add", "concat"]],
  ["includes", ["contains"]],
  ["has", ["containsKey", "contains"]],
  ["contains", ["containsKey"]],
  ["slice", ["substring", "subList"]],
  ["substr", ["substring"]],
  ["keys", ["keySet"]],
  ["entries", ["entrySet"]],
  ["put", ["add"]],
  ["toUpper", ["toUpperCase"]],
  ["upper", ["toUpperCase"]],
  ["toLower", ["toLowerCase"]],
  ["lower", ["toLowerCase"]],
  ["strip", ["trim"]],
]);

/** A property is a getter; of a map, a key. */
function findUnknownProperty(self: Type, { name, start, end }: PropertyPart): Problem | null {
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  if (hasMethod(self.name, `get${capital}`)) return null;
  if (self.name === "Map") return findMethodAsKey(self, { name, start, end });
  if (hasMethod(self.name, `is${capital}`)) return null;
  const isMethod = hasMethod(self.name, name);
  const other = (OTHER_NAMES.get(name) ?? []).find((one) => hasMethod(self.name, one));
  const meant = isMethod ? name : other;
  const message = `${describe(self)} has no .${name}: this prints nothing.`;
  if (meant === undefined) return { message, start, end };
  return {
    message: `${message} Is ${meant}() meant?`,
    start,
    end,
    fix: { title: `Write ${meant}()`, edits: [{ start, end, text: `${meant}()` }] },
  };
}

const MAP_WORDS: ReadonlySet<string> = new Set(["size", "keySet", "entrySet", "values", "isEmpty"]);

function findMethodAsKey(
  { sample }: Type,
  { name, start, end }: Pick<PropertyPart, "name" | "start" | "end">,
): Problem | null {
  if (!MAP_WORDS.has(name) || !(sample instanceof JavaMap) || sample.has(name)) return null;
  return {
    message: `.${name} reads the key "${name}" of the map. Is ${name}() meant?`,
    start,
    end,
    fix: { title: `Write ${name}()`, edits: [{ start, end, text: `${name}()` }] },
  };
}
