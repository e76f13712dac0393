import { JavaMap } from "../../../values/java-map.ts";
import { print } from "../../../values/print.ts";
import type { LanguageView } from "../../language-view.ts";
import { closestName } from "../../names/closest-name.ts";
import type { ReferenceUse } from "../../survey/uses.ts";
import { isWithinDefine, loopAround } from "../../survey/scopes.ts";
import type { Problem, TemplateRule } from "../rule.ts";

/** What nothing ever sets prints nothing (airspeed, recorded). */
export const neverAssigned: TemplateRule = {
  id: "never-assigned",
  severity: "warning",
  evidence: "recorded",
  find: function* (view) {
    const given = new Set([...GATEWAY, ...givenNames(view)]);
    for (const use of view.survey.references) {
      if (use.role === "target" && use.node.parts.length === 0) continue;
      const { name } = use.node;
      if (given.has(name) || name === "null") continue;
      const problem = findUnassigned(view, use);
      if (problem !== null) yield problem;
    }
  },
};

const GATEWAY = ["input", "context", "util", "stageVariables"];
const LOOP_NAMES: ReadonlySet<string> = new Set(["foreach", "velocityCount", "velocityHasNext"]);

/** The variables that come with the request, as command lines lay them in. */
function givenNames({ surroundings }: LanguageView): readonly string[] {
  const variables = surroundings.situation?.variables ?? {};
  return variables instanceof JavaMap ? variables.entries().map(({ key }) => print(key)) : Object.keys(variables);
}

function findUnassigned(view: LanguageView, { node, role, scope }: ReferenceUse): Problem | null {
  const { name, nameStart, start } = node;
  const place = { start: nameStart, end: nameStart + name.length };
  // What a block holds runs where it is printed: perhaps in a loop.
  if (isWithinDefine(scope) && LOOP_NAMES.has(name)) return null;
  if (LOOP_NAMES.has(name) && view.types.assignmentsOf(name).length === 0)
    return loopAround(scope) === null ? { message: `$${name} has a value only within a #foreach.`, ...place } : null;
  const assignments = view.types.assignmentsOf(name);
  if (assignments.length === 0) return describeUnknown(view, { node, role, place });
  const isOut = assignments.every(({ by, from, to }) => by === "foreach" && (start < from || start >= to));
  return isOut && !isWithinDefine(scope)
    ? { message: `$${name} has a value only within its #foreach.`, ...place }
    : null;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

interface Unknown extends Pick<ReferenceUse, "node" | "role"> {
  readonly place: Range;
}

function describeUnknown({ text, types }: LanguageView, { node, role, place }: Unknown): Problem {
  const { name, parts } = node;
  const minus = name.indexOf("-");
  const first = name.slice(0, Math.max(0, minus));
  if (first !== "" && types.assignmentsOf(first).length > 0) {
    const isText = role === "printed" || role === "interpolated";
    const canBrace = parts.length === 0 && text.charAt(place.start - 1) !== "{";
    const written = isText ? `{${first}}${name.slice(minus)}` : name.replace("-", " - ");
    return {
      message: `A - belongs to a name: $${name} is a variable of its own, and nothing sets it.`,
      ...place,
      ...(canBrace && { fix: { title: `Write $${written}`, edits: [{ ...place, text: written }] } }),
    };
  }
  const meant = OTHER_ROOTS.get(name) ?? closestName(name, [...types.names, ...GATEWAY]);
  const message = `Nothing sets $${name}: it prints nothing.`;
  if (meant === undefined) return { message, ...place };
  return {
    message: `${message} Is $${meant} meant?`,
    ...place,
    fix: { title: `Write $${meant}`, edits: [{ ...place, text: meant }] },
  };
}

/** What other Velocity hosts call things. */
const OTHER_ROOTS: ReadonlyMap<string, string> = new Map([
  ["ctx", "context"],
  ["utils", "util"],
  ["stage", "stageVariables"],
  ["event", "input"],
  ["request", "input"],
]);

/** Only the bare `$name` is set (Velocity 1.7). */
export const notSettable: TemplateRule = {
  id: "not-settable",
  severity: "warning",
  evidence: "velocity-1.7",
  find: function* ({ text, survey }) {
    for (const { node } of survey.sets) {
      const { name, nameStart, parts, start, end } = node.target;
      if (parts.length > 0 || text.charAt(nameStart - 1) === "$") continue;
      yield {
        message: `#set(${text.slice(start, end)} = …) sets nothing that can be read: only a bare $${name} is set.`,
        start,
        end,
        fix: { title: `Write $${name}`, edits: [{ start, end, text: `$${name}` }] },
      };
    }
  },
};
