import { type ReferenceNode, type ReferencePart } from "../../../nodes/node.ts";
import { APPSYNC_CONTEXT, APPSYNC_UTIL, LOG_ONLY_PATHS } from "../../gateway/foreign-names.ts";
import { GATEWAY_MEMBERS, OPEN_PATHS } from "../../gateway/gateway-members.ts";
import type { LanguageView } from "../../language-view.ts";
import { closestName } from "../../names/closest-name.ts";
import { literalText } from "../../survey/literal-text.ts";
import type { Problem, TemplateRule } from "../rule.ts";

/** The references to one of the gateway's objects that no variable hides. */
function* referencesTo(view: LanguageView, name: string): Iterable<ReferenceNode> {
  if (view.types.assignmentsOf(name).length > 0) return;
  for (const { node, role } of view.survey.references) if (node.name === name && role !== "target") yield node;
}

/** `$util` has six functions (mapping template reference); what AppSync has besides prints nothing here. */
export const unknownUtil: TemplateRule = {
  id: "unknown-util",
  severity: "warning",
  evidence: "documented",
  find: function* (view) {
    for (const { parts } of referencesTo(view, "util")) {
      const [part] = parts;
      const problem = part === undefined ? null : findUnknown("util", part);
      if (problem !== null) yield problem;
    }
  },
};

/** `$input` has a body and three methods (mapping template reference). */
export const unknownInput: TemplateRule = {
  id: "unknown-input",
  severity: "warning",
  evidence: "documented",
  find: function* (view) {
    for (const { parts } of referencesTo(view, "input")) {
      const [part] = parts;
      const problem = part === undefined ? null : findUnknown("input", part);
      if (problem !== null) yield problem;
    }
  },
};

function findUnknown(root: "util" | "input", part: ReferencePart): Problem | null {
  if (part.kind === "index") return { message: `$${root} has no [ ].`, start: part.start, end: part.end };
  const { name, kind, start } = part;
  const place = { start, end: start + name.length };
  const members = GATEWAY_MEMBERS.get(root) ?? [];
  const member = members.find((one) => one.name === name);
  if (member === undefined) return describeUnknown(root, name, place);
  if (member.call !== undefined && kind === "property")
    return { message: `$${root}.${name} without ( ) prints nothing.`, ...place };
  if (member.call === undefined && kind === "method")
    return {
      message: `$${root}.${name} is no method: with ( ) it prints nothing.`,
      ...place,
      fix: { title: `Write $${root}.${name}`, edits: [{ start, end: part.end, text: name }] },
    };
  return null;
}

function describeUnknown(root: "util" | "input", name: string, place: { start: number; end: number }): Problem {
  const instead = root === "util" ? APPSYNC_UTIL.get(name) : undefined;
  if (instead !== undefined)
    return { message: `$util.${name} is AppSync's and prints nothing here: ${instead}.`, ...place };
  const meant = closestName(
    name,
    (GATEWAY_MEMBERS.get(root) ?? []).map((member) => member.name),
  );
  const message = `There is no $${root}.${name}: it prints nothing.`;
  if (meant === undefined) return { message, ...place };
  return {
    message: `${message} Is ${meant} meant?`,
    ...place,
    fix: { title: `Write ${meant}`, edits: [{ ...place, text: meant }] },
  };
}

/** What `$context` holds in a template (mapping template reference); all else prints nothing. */
export const unknownContext: TemplateRule = {
  id: "unknown-context",
  severity: "warning",
  evidence: "documented",
  find: function* (view) {
    for (const { parts } of referencesTo(view, "context")) {
      const problem = findUnknownPath(keysOf(parts));
      if (problem !== null) yield problem;
    }
  },
};

interface Key {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The names that lead on from `$context`: `.a`, `['a']`, `.get('a')`; up to the first that is none. */
function keysOf(parts: readonly ReferencePart[]): readonly Key[] {
  const keys: Key[] = [];
  for (const part of parts) {
    const key = keyOf(part);
    if (key === null) break;
    keys.push(key);
  }
  return keys;
}

function keyOf(part: ReferencePart): Key | null {
  if (part.kind === "property") return part;
  const argument = part.kind === "index" ? part.argument : part.name === "get" ? part.parameters[0] : undefined;
  const text = argument === undefined ? null : literalText(argument);
  if (argument === undefined || text === null) return null;
  return { name: text, start: argument.start + 1, end: argument.end - 1 };
}

/** Authorizers add members of any name, those of access logs too. */
function findUnknownPath(keys: readonly Key[]): Problem | null {
  let path = "context";
  for (const [index, key] of keys.entries()) {
    const members = GATEWAY_MEMBERS.get(path);
    if (members === undefined || OPEN_PATHS.has(path)) return null;
    if (index === 0 && LOG_ONLY_PATHS.has(key.name))
      return { message: sayLogged(key.name), start: key.start, end: key.end };
    if (!members.some(({ name }) => name === key.name))
      return describeUnknownMember({ path, key, next: keys[index + 1] });
    path += `.${key.name}`;
  }
  return null;
}

interface Unknown {
  readonly path: string;
  readonly key: Key;
  readonly next: Key | undefined;
}

function describeUnknownMember({ path, key: { name, start, end }, next }: Unknown): Problem {
  const elsewhere = path === "context" ? describeForeign(name, next) : null;
  if (elsewhere !== null) return { message: elsewhere, start, end };
  const meant = closestName(
    name,
    (GATEWAY_MEMBERS.get(path) ?? []).map((member) => member.name),
  );
  const message = `There is no $${path}.${name}: it prints nothing.`;
  if (meant === undefined) return { message, start, end };
  return {
    message: `${message} Is ${meant} meant?`,
    start,
    end,
    fix: { title: `Write ${meant}`, edits: [{ start, end, text: meant }] },
  };
}

/** A member that something else than a template has. */
function describeForeign(name: string, next: Key | undefined): string | null {
  if (next !== undefined && LOG_ONLY_PATHS.has(`${name}.${next.name}`)) return sayLogged(`${name}.${next.name}`);
  if (name === "error") return "$context.error is for gateway responses only: in a template it prints nothing.";
  const instead = APPSYNC_CONTEXT.get(name);
  return instead === undefined ? null : `$context.${name} is AppSync's and prints nothing here: use ${instead}.`;
}

function sayLogged(path: string): string {
  return `$context.${path} is for access logs only: in a template it prints nothing.`;
}

/** Only the overrides can be set. What setting anything else does has not been seen. */
export const contextNotAssignable: TemplateRule = {
  id: "context-not-assignable",
  severity: "warning",
  evidence: "open",
  find: function* (view) {
    for (const { node } of view.survey.sets) {
      const { name, parts, start, end } = node.target;
      if (name !== "context" || parts.length === 0) continue;
      const keys = keysOf(parts).map((key) => key.name);
      if (keys.length < parts.length || isAssignable(keys)) continue;
      yield {
        message: `Only $context.requestOverride and $context.responseOverride can be set, not $context.${keys.join(".")}.`,
        start,
        end,
      };
    }
  },
};

function isAssignable([first = "", second = "", ...rest]: readonly string[]): boolean {
  if (first === "responseOverride")
    return second === "status" ? rest.length === 0 : second === "header" && rest.length === 1;
  return first === "requestOverride" && ["header", "path", "querystring"].includes(second) && rest.length === 1;
}
