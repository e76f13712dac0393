import { pathParametersIn } from "../../../core/integration/rules/parameters/path.ts";
import { filterCompletions, type Completion, type CompletionGroup } from "../../../ui/completing/completion.ts";
import { CONTEXT_COMPLETIONS } from "./context-completions.ts";
import type { KnownSources } from "./known-sources.ts";

/** How sources begin, to be completed with a name. Source: the developer guide's list of mapping expressions. */
const BEGINNINGS: readonly Completion[] = [
  { value: "method.request.header.", detail: "A header of the request" },
  { value: "method.request.querystring.", detail: "A query parameter" },
  { value: "method.request.path.", detail: "A part of the path" },
  { value: "method.request.body", detail: "The whole body" },
  { value: "method.request.body.", detail: "A member of a JSON body, by JSONPath" },
  { value: "method.request.multivalueheader.", detail: "All values of a header" },
  { value: "method.request.multivaluequerystring.", detail: "All values of a query parameter" },
];

const STATIC = "Static value";

interface Typed {
  readonly text: string;
  /** The target of the same row: a source of the same name is likely meant. */
  readonly target: string;
}

/** Where a parameter may come from, likely ones first. */
export function completeSource({ text, target }: Typed, known: KnownSources): readonly CompletionGroup[] {
  const groups = [
    { title: "Declared by the method", options: declaredOptions(known, target) },
    { title: "In the resource's path", options: pathOptions(known) },
    { title: "Any parameter of the request", options: BEGINNINGS },
    { title: "Stage variables", options: stageOptions(known) },
    { title: "Context", options: CONTEXT_COMPLETIONS },
  ];
  return [...filterCompletions(groups, text), ...staticGroup(text)];
}

function declaredOptions({ declared = {} }: KnownSources, target: string): readonly Completion[] {
  const name = nameOf(target);
  const options = Object.entries(declared).map(([value, isRequired]) => ({
    value,
    detail: isRequired ? "Required" : "Optional",
  }));
  const isSame = ({ value }: Completion) => name !== "" && nameOf(value) === name;
  return [...options.filter(isSame), ...options.filter((option) => !isSame(option))];
}

function pathOptions({ declared = {}, resourcePath = "" }: KnownSources): readonly Completion[] {
  return pathParametersIn(resourcePath)
    .map((name) => ({ value: `method.request.path.${name}`, detail: "Not declared by the method yet" }))
    .filter(({ value }) => !Object.hasOwn(declared, value));
}

function stageOptions({ stageVariables }: KnownSources): readonly Completion[] {
  const options = stageVariables.map(({ name, values }) => ({
    value: `stageVariables.${name}`,
    detail: values.map(({ stageName, value }) => `${stageName}: ${value}`).join(" · "),
  }));
  return [...options, { value: "stageVariables.", detail: "A variable of the stage" }];
}

/** What begins like no source is likely meant as it stands. */
function staticGroup(text: string): readonly CompletionGroup[] {
  const typed = text.trim();
  if (/^(?:method\.|context\.|stageVariables\.)/.test(typed)) return [];
  const value = `'${typed.replace(/^'|'$/g, "")}'`;
  if (value === text) return [];
  return [
    { title: STATIC, options: [{ value: value === "''" ? "'value'" : value, detail: "The same in every request" }] },
  ];
}

/** The name after the place: `integration.request.header.X-A` and `method.request.header.X-A` have the same. */
function nameOf(expression: string): string {
  return expression.split(".").slice(3).join(".").toLowerCase();
}
