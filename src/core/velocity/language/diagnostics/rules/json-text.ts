import type { MethodPart, Node, ReferenceNode, TextNode } from "../../../nodes/node.ts";
import { APOSTROPHE_REPAIR } from "../../edits/apostrophe-repair.ts";
import { quoteWithin } from "../../edits/quote.ts";
import type { LanguageView } from "../../language-view.ts";
import { literalText } from "../../survey/literal-text.ts";
import type { DirectiveUse, ReferenceUse } from "../../survey/uses.ts";
import type { Type } from "../../types/type.ts";
import type { Problem, TemplateRule } from "../rule.ts";

/** A map prints `{a=1}`, and so does one from JSON; a list that the template made prints `[a]` (LocalStack, recorded). */
export const objectPrinted: TemplateRule = {
  id: "object-printed",
  severity: "warning",
  evidence: "recorded",
  find: function* (view) {
    if (!view.isJson) return;
    for (const use of view.survey.references) {
      if (use.role !== "printed") continue;
      const problem = findPrinted(view, use);
      if (problem !== null) yield problem;
    }
  },
};

function findPrinted({ text, types }: LanguageView, { node, scope, isInJsonString }: ReferenceUse): Problem | null {
  const type = types.ofReference(node, { offset: node.start, scope });
  const source = text.slice(node.start, node.end);
  const message = describe(type, source);
  if (message === null) return null;
  const json = isInJsonString || type.bodyPath === undefined ? null : toJsonCall(type.bodyPath);
  return {
    message,
    start: node.start,
    end: node.end,
    ...(json !== null && {
      fix: { title: `Write ${json}`, edits: [{ start: node.start, end: node.end, text: json }] },
    }),
  };
}

function describe({ name, origin, bodyPath, element }: Type, source: string): string | null {
  if (name === "Map" && origin !== "gateway") return `${source} is a map and prints as {key=value}, which is no JSON.`;
  if (name === "Map") return `${source} prints as {key=value}, which is no JSON.`;
  if (name === "List" && origin === "template" && element?.name !== "Integer")
    return `${source} is a list made in the template and prints as [a, b], which is no JSON.`;
  if (name === "Unknown" && bodyPath === "$") return `${source} prints an object as {key=value}, which is no JSON.`;
  return null;
}

function toJsonCall(path: string): string {
  return path.includes("'") ? `$input.json("${path}")` : `$input.json('${path}')`;
}

/** JSON within a JSON string has to be escaped, whatever the client sends. */
export const jsonInString: TemplateRule = {
  id: "json-in-string",
  severity: "warning",
  evidence: "recorded",
  find: function* ({ text, isJson, survey, types }) {
    if (!isJson || types.assignmentsOf("input").length > 0) return;
    for (const { node, role, isInJsonString } of survey.references) {
      if (role !== "printed" || !isInJsonString || !printsJson(node)) continue;
      const { start, end, before } = node;
      const source = text.slice(start, end);
      yield {
        message: `The quotes in what ${source} prints end the JSON string that it stands in.`,
        start,
        end,
        ...(before === "" && {
          fix: {
            title: "Escape it",
            edits: [{ start, end, text: `$util.escapeJavaScript(${source})${APOSTROPHE_REPAIR}` }],
          },
        }),
      };
    }
  },
};

function printsJson({ name, parts: [part, ...others] }: ReferenceNode): boolean {
  if (name !== "input" || part === undefined || part.kind === "index" || others.length > 0) return false;
  return part.kind === "method" ? part.name === "json" : part.name === "body";
}

/** It makes `\'` of an apostrophe, which JSON refuses (mapping template reference; serverless#2807). */
export const escapedApostrophe: TemplateRule = {
  id: "escaped-apostrophe",
  severity: "warning",
  evidence: "documented",
  find: function* (view) {
    if (!view.isJson) return;
    const mended = namesMended(view);
    for (const use of view.survey.references) {
      if (use.role === "condition" || use.role === "source") continue;
      const call = lastEscape(use.node);
      if (call === null || isSetAndMended(view, use, mended)) continue;
      const text = quoteWithin(APOSTROPHE_REPAIR, use.quotes);
      yield {
        message: "$util.escapeJavaScript makes \\' of an apostrophe, which is no JSON.",
        start: use.node.start,
        end: use.node.end,
        fix: { title: `Add ${APOSTROPHE_REPAIR}`, edits: [{ start: call.end, end: call.end, text }] },
      };
    }
  },
};

/** The call of `escapeJavaScript` that nothing behind it mends. */
function lastEscape({ name, parts }: ReferenceNode): MethodPart | null {
  const [first, ...rest] = parts;
  if (name !== "util" || first?.kind !== "method" || first.name !== "escapeJavaScript") return null;
  return rest.some(mends) ? null : first;
}

function mends(part: ReferenceNode["parts"][number]): boolean {
  if (part.kind !== "method" || !part.name.startsWith("replace")) return false;
  const [first] = part.parameters;
  return first !== undefined && (literalText(first) ?? "").includes("'");
}

/** The variables on which an apostrophe is put back somewhere. */
function namesMended({ survey }: LanguageView): ReadonlySet<string> {
  return new Set(survey.references.filter(({ node }) => node.parts.some(mends)).map(({ node }) => node.name));
}

function isSetAndMended(view: LanguageView, { node, role }: ReferenceUse, mended: ReadonlySet<string>): boolean {
  if (role !== "value" || mended.size === 0) return false;
  return view.survey.sets.some(({ node: set }) => set.value === node && mended.has(set.target.name));
}

/** A list's last element is followed by a comma too, unless something asks whether there is a next one. */
export const trailingComma: TemplateRule = {
  id: "trailing-comma",
  severity: "warning",
  evidence: "velocity-1.7",
  find: function* (view) {
    if (!view.isJson) return;
    for (const use of view.survey.directives) {
      const problem = use.node.name === "foreach" && use.quotes === 0 ? findComma(view.text, use) : null;
      if (problem !== null) yield problem;
    }
  },
};

function findComma(text: string, { node, siblings, index }: DirectiveUse): Problem | null {
  const last = (node.body ?? []).findLast(prints);
  if (last?.kind !== "text" || !/,\s*$/.test(last.text)) return null;
  const next = siblings.slice(index + 1, index + MOST_AHEAD).find(prints);
  if (next?.kind !== "text" || !/^\s*[\]}]/.test(next.text)) return null;
  const start = last.start + last.text.lastIndexOf(",");
  const end = start + 1;
  const isPlain = text.slice(last.start, last.end) === last.text;
  return {
    message: "The last round leaves a comma before the closing bracket.",
    start,
    end,
    ...(isPlain && {
      fix: {
        title: "Print it only if a round follows",
        edits: [{ start, end, text: "#if($foreach.hasNext),#end" }],
      },
    }),
  };
}

const MOST_AHEAD = 10;

function prints(node: Node): node is Exclude<Node, TextNode> | TextNode {
  return node.kind === "text" ? node.text.trim() !== "" : node.kind !== "set" && node.kind !== "comment";
}
