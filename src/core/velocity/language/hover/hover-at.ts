import type { ParsedTemplate } from "../../parser/parse-template.ts";
import { type LanguageView, viewTemplate } from "../language-view.ts";
import type { ReferenceUse } from "../survey/uses.ts";
import type { Surroundings } from "../surroundings.ts";
import { hoverDirective } from "./hover-directive.ts";
import type { Hover } from "./hover.ts";
import { describePart } from "./describe-part.ts";
import { sampleValuesOf } from "./sample-values.ts";

/**
 * What there is to know of an offset: of a reference's part what it is, its value and printed form on the sample request, and
 * what surprises in it; of a directive what it does. `null` over plain text.
 */
export function hoverAt(parsed: ParsedTemplate, offset: number, surroundings: Surroundings): Hover | null {
  const view = viewTemplate(parsed, surroundings);
  const use = view.survey.references.findLast(({ node }) => node.start <= offset && offset < node.end);
  return use === undefined ? hoverDirective(view, offset) : hoverReference(view, use, offset);
}

function hoverReference(view: LanguageView, use: ReferenceUse, offset: number): Hover {
  const { node, scope } = use;
  const index = node.parts.findIndex(({ start, end }) => start <= offset && offset < end);
  // What is being set has its type right behind the #set.
  const assigned = view.types.assignmentsOf(node.name).find(({ nameStart }) => nameStart === node.nameStart);
  const place =
    assigned === undefined ? { offset: node.start, scope } : { offset: assigned.from, scope: assigned.scope };
  const steps = view.types.stepsOf(node, place);
  const partCount = index + 1;
  const part = node.parts[index];
  const values = sampleValuesOf(view, use, partCount);
  return {
    start: part?.start ?? node.nameStart,
    end: part?.end ?? node.nameStart + node.name.length,
    ...describePart(view, { use, steps, partCount }),
    ...(values.length > 0 && { values }),
  };
}
