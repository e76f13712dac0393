import { pathParametersIn } from "../../../core/integration/rules/parameters/path.ts";
import { filterCompletions, type Completion, type CompletionGroup } from "../../../ui/completing/completion.ts";

const HEADER = "integration.request.header.";
const PATH = "integration.request.path.";

/** Headers that back ends ask for, and what for. */
const COMMON_HEADERS: readonly Completion[] = [
  { value: `${HEADER}Content-Type`, detail: "What the body is" },
  { value: `${HEADER}Accept`, detail: "What the answer should be" },
  { value: `${HEADER}Authorization`, detail: "For HTTP back ends" },
  { value: `${HEADER}X-Amz-Target`, detail: "The operation of an AWS JSON service" },
  { value: `${HEADER}X-Amz-Invocation-Type`, detail: "'Event' calls a Lambda function and does not wait" },
];

/** How targets begin, to be completed with a name. */
const BEGINNINGS: readonly Completion[] = [
  { value: HEADER, detail: "A header" },
  { value: "integration.request.querystring.", detail: "A query parameter" },
  { value: PATH, detail: "A {name} in the URI" },
];

interface TargetPlace {
  readonly uri: string;
  readonly declared: Readonly<Record<string, boolean>> | undefined;
  /** The targets that other rows have. */
  readonly taken: ReadonlySet<string>;
}

/** Where a parameter may go, likely ones first; what is mapped already is not offered again. */
export function completeTarget(text: string, { uri, declared, taken }: TargetPlace): readonly CompletionGroup[] {
  const groups = [
    { title: "To be filled in the URI", options: pathOptions(uri) },
    { title: "As the method declares", options: declaredOptions(declared) },
    { title: "Headers that are often needed", options: COMMON_HEADERS },
    { title: "Any target", options: BEGINNINGS },
  ];
  const seen = new Set(taken);
  const free = groups.map(({ title, options }) => ({
    title,
    options: options.filter(({ value }) => !seen.has(value) && seen.add(value)),
  }));
  return filterCompletions(free, text);
}

function pathOptions(uri: string): readonly Completion[] {
  return pathParametersIn(uri).map((name) => ({ value: `${PATH}${name}`, detail: `Fills in {${name}}` }));
}

/** A path parameter goes where the URI has braces for it, and nowhere else. */
function declaredOptions(declared: TargetPlace["declared"] = {}): readonly Completion[] {
  return Object.keys(declared)
    .filter((source) => /^method\.request\.(?:header|querystring)\./.test(source))
    .map((source) => ({ value: source.replace("method.", "integration."), detail: "Under the same name" }));
}
