import type { DirectiveNode, IfNode, TextNode } from "../../../nodes/node.ts";
import { closestName } from "../../names/closest-name.ts";
import type { DirectiveUse } from "../../survey/uses.ts";
import type { Problem, TemplateRule } from "../rule.ts";

const LIVE = ["set", "if", "elseif", "else", "end", "foreach", "define", "break", "stop"];
const KNOWN: ReadonlySet<string> = new Set([...LIVE, "include", "parse", "macro", "literal"]);

/** Macros are off, `#evaluate` is not there, and what is no directive prints as it is written (airspeed, recorded). */
export const printedDirective: TemplateRule = {
  id: "printed-directive",
  severity: "warning",
  evidence: "recorded",
  find: function* ({ text, survey }) {
    const macros = new Set(survey.directives.map(({ node }) => macroName(node)));
    for (const use of survey.directives) {
      const message = describe(use, macros);
      const { name, start } = use.node;
      if (message !== null) yield { ...placeOf(use.node), message };
      else if (!KNOWN.has(name)) {
        const problem = findMistyped(use, text.charAt(start + 1) === "{");
        if (problem !== null) yield problem;
      }
    }
  },
};

function macroName({ name, parameters: [first] }: DirectiveNode): string | null {
  return name === "macro" && first?.kind === "word" ? first.text : null;
}

function describe({ node: { name, literal } }: DirectiveUse, macros: ReadonlySet<string | null>): string | null {
  if (name === "macro") return "Macros are switched off: the definition vanishes, and its calls print as written.";
  if (macros.has(name)) return `Macros are switched off: #${name} prints as written.`;
  if (name === "evaluate" && literal.includes("(")) return "#evaluate is not available: it prints as written.";
  return null;
}

function placeOf({ name, start, literal }: DirectiveNode): { start: number; end: number } {
  const isBraced = literal.startsWith("#{");
  return { start, end: start + name.length + (isBraced ? 3 : 1) };
}

/** `#fff` and `#1` are text; what looks like a directive, or takes arguments, was meant to be one. */
function findMistyped({ node }: DirectiveUse, isBraced: boolean): Problem | null {
  const { name, literal } = node;
  const place = placeOf(node);
  const meant = OTHER_NAMES.get(name) ?? (name.length > 2 ? closestName(name, LIVE) : undefined);
  const message = `#${name} is no directive: it prints as written.`;
  if (meant === undefined) return literal.includes("(") ? { message, ...place } : null;
  return {
    message: `${message} Is #${meant} meant?`,
    ...place,
    fix: { title: `Write #${meant}`, edits: [{ ...place, text: isBraced ? `#{${meant}}` : `#${meant}` }] },
  };
}

/** What other languages call it. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ["for", "foreach"],
  ["each", "foreach"],
  ["elif", "elseif"],
  ["elsif", "elseif"],
  ["endif", "end"],
  ["endfor", "end"],
  ["endforeach", "end"],
  ["fi", "end"],
  ["return", "stop"],
  ["exit", "stop"],
  ["let", "set"],
  ["var", "set"],
]);

/** There are no other templates (recorded: yoshidasts, qiita). */
export const includeFails: TemplateRule = {
  id: "include-fails",
  severity: "error",
  evidence: "recorded",
  find: function* ({ survey }) {
    for (const { node } of survey.directives) {
      if (node.name !== "include" && node.name !== "parse") continue;
      yield { message: `#${node.name} fails: there are no other templates to take in.`, ...placeOf(node) };
    }
  },
};

/** `#else if(…)` prints ` if(…)`. */
export const elseIf: TemplateRule = {
  id: "else-if",
  severity: "warning",
  evidence: "velocity-1.7",
  find: function* ({ text, survey }) {
    for (const { node } of survey.ifs) {
      const problem = findElseIf(text, node);
      if (problem !== null) yield problem;
    }
  },
};

function findElseIf(text: string, { otherwise }: IfNode): Problem | null {
  const first = otherwise?.find((node): node is TextNode => node.kind === "text");
  if (first === undefined || first !== otherwise?.[0] || !/^[ \t]*if[ \t]*$|^[ \t]*if[ \t]*\(/.test(first.text))
    return null;
  const start = text.lastIndexOf("#", first.start);
  const end = text.indexOf("if", first.start) + "if".length;
  return {
    message: "#else if prints its condition as text and is taken in any case.",
    start,
    end,
    fix: { title: "Write #elseif", edits: [{ start, end, text: "#elseif" }] },
  };
}

/** It parses, and fails when it runs (Velocity 1.7). */
export const incompleteLoop: TemplateRule = {
  id: "incomplete-loop",
  severity: "error",
  evidence: "velocity-1.7",
  find: function* ({ survey }) {
    for (const { node } of survey.directives) {
      if (node.name === "foreach" && node.parameters.length < 3)
        yield { message: "A loop is written #foreach($item in $list).", ...placeOf(node) };
    }
  },
};

/** Only what has elements is gone over. */
export const nothingToLoop: TemplateRule = {
  id: "nothing-to-loop",
  severity: "warning",
  evidence: "velocity-1.7",
  find: function* ({ text, survey, types }) {
    for (const { node, scope } of survey.directives) {
      const source = node.parameters[2];
      if (node.name !== "foreach" || source === undefined || source.kind === "word") continue;
      const { name } = types.of(source, { offset: node.start, scope });
      if (!SCALARS.has(name)) continue;
      yield {
        message: `${text.slice(source.start, source.end)} is ${name === "String" ? "a text" : `of type ${name}`}: #foreach does nothing with it.`,
        start: source.start,
        end: source.end,
      };
    }
  },
};

const SCALARS: ReadonlySet<string> = new Set(["String", "Integer", "Long", "Double", "Boolean"]);

const MOST_ROUNDS = 1000;

/** `#foreach` ends at 1,000 rounds (quotas); that it does so silently is inferred. */
export const longRange: TemplateRule = {
  id: "long-range",
  severity: "warning",
  evidence: "documented",
  find: function* ({ survey }) {
    for (const { node } of survey.directives) {
      const source = node.parameters[2];
      if (node.name !== "foreach" || source?.kind !== "range") continue;
      const { first, last, start, end } = source;
      if (first.kind !== "integer" || last.kind !== "integer") continue;
      const rounds = Math.abs(Number(last.text) - Number(first.text)) + 1;
      if (rounds > MOST_ROUNDS)
        yield { message: `This loop ends silently after 1,000 of its ${rounds} rounds.`, start, end };
    }
  },
};
