import type { ParsedTemplate } from "../../parser/parse-template.ts";
import { viewTemplate } from "../language-view.ts";
import type { Surroundings } from "../surroundings.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { applyRule, type TemplateRule } from "./rule.ts";
import { alwaysFalse, alwaysTrue } from "./rules/conditions.ts";
import {
  elseIf,
  includeFails,
  incompleteLoop,
  longRange,
  nothingToLoop,
  printedDirective,
} from "./rules/directives.ts";
import { contextNotAssignable, unknownContext, unknownInput, unknownUtil } from "./rules/gateway-members.ts";
import { escapedApostrophe, jsonInString, objectPrinted, trailingComma } from "./rules/json-text.ts";
import { unknownMethod } from "./rules/methods.ts";
import { neverAssigned, notSettable } from "./rules/names.ts";
import { badJsonPath } from "./rules/paths.ts";
import { mockStatus, templateSize } from "./rules/whole-template.ts";
import { findSyntaxProblems } from "./syntax/find-syntax-problems.ts";

/** Every rule on a template that Velocity can parse. */
const RULES: readonly TemplateRule[] = [
  templateSize,
  mockStatus,
  neverAssigned,
  notSettable,
  alwaysTrue,
  alwaysFalse,
  printedDirective,
  includeFails,
  elseIf,
  incompleteLoop,
  nothingToLoop,
  longRange,
  unknownInput,
  unknownUtil,
  unknownContext,
  contextNotAssignable,
  unknownMethod,
  badJsonPath,
  objectPrinted,
  jsonInString,
  escapedApostrophe,
  trailingComma,
];

/**
 * What is worth saying of a template without rendering it, in the order of the text. A template that Velocity refuses draws
 * only why: what it means is not known then. It never throws, and its time grows with the template's length.
 */
export function diagnose(parsed: ParsedTemplate, surroundings: Surroundings): readonly Diagnostic[] {
  const view = viewTemplate(parsed, surroundings);
  const found =
    parsed.errors.length > 0
      ? [...applyRule(templateSize, view), ...findSyntaxProblems(parsed)]
      : RULES.flatMap((rule) => [...applyRule(rule, view)]);
  return found.toSorted((a, b) => a.start - b.start || a.end - b.end);
}
