import type { ParsedTemplate } from "../../parser/parse-template.ts";
import { type LanguageView, viewTemplate } from "../language-view.ts";
import { scopeAt } from "../survey/scope-at.ts";
import type { Surroundings } from "../surroundings.ts";
import type { Type } from "../types/type.ts";
import { type Caret, caretAt } from "./caret.ts";
import { type Completion, escapeSnippet, type Offer } from "./completion.ts";
import { STARTERS } from "../start/starters.ts";
import { DIRECTIVES } from "./offer-directives.ts";
import { offerKeys, offerMembers } from "./offer-members.ts";
import { offerNames } from "./offer-names.ts";
import { offerSteps } from "./offer-paths.ts";

/**
 * What can stand at an offset of a template, finished or not: directives behind `#`, variables behind `$`, members and Java's
 * methods behind a dot, parameters and JSONPaths in their quotes. Nothing known is `[]`.
 */
export function completeAt(parsed: ParsedTemplate, offset: number, surroundings: Surroundings): readonly Completion[] {
  const caret = caretAt(parsed.text, offset);
  if (caret === null) return offerStarters(parsed.text);
  const offers = offersAt(viewTemplate(parsed, surroundings), caret, offset);
  return offers.map((offer) => ({ ...offer, start: caret.start, end: offset }));
}

/** A template that is still empty can begin as a whole. Not once something is typed: nobody wants it in place of a word. */
function offerStarters(text: string): readonly Completion[] {
  if (text.trim() !== "") return [];
  return STARTERS.map(({ name, says, template }) => ({
    kind: "template",
    label: name,
    snippet: escapeSnippet(template),
    detail: says,
    start: 0,
    end: text.length,
  }));
}

function offersAt(view: LanguageView, caret: Caret, offset: number): readonly Offer[] {
  const place = { offset, scope: scopeAt(view.parsed.nodes, offset) };
  switch (caret.in) {
    case "directive":
      return DIRECTIVES;
    case "name":
      return offerNames(view, place);
    case "member":
      return offerMembers(view.types.ofReference(caret.owner, place), view.surroundings);
    case "parameter":
      return offerParameters(view.surroundings);
    case "path":
      return offerSteps(view, caret.path, caret.path === "" && caret.start === offset);
    case "key":
      return offerIndexes(view, view.types.ofReference(caret.owner, place));
  }
}

function offerParameters({ parameters = {} }: Surroundings): readonly Offer[] {
  const { path = [], querystring = [], header = [] } = parameters;
  const toOffers = (names: readonly string[], detail: string): Offer[] =>
    names.map((name) => ({ kind: "value", label: name, snippet: name, detail }));
  return [
    ...toOffers(path, "Path parameter"),
    ...toOffers(querystring, "Query parameter"),
    ...toOffers(header, "Header"),
  ];
}

function offerIndexes({ surroundings }: LanguageView, type: Type): readonly Offer[] {
  if (type.name === "Map") return offerKeys(type, surroundings);
  return type.name === "Gateway" ? offerMembers(type, surroundings).filter(({ kind }) => kind === "property") : [];
}
