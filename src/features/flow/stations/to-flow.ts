import { applicabilityOf } from "../../../core/integration/fields/applicability.ts";
import { countSeverity, type Finding, type FindingField } from "../../../core/integration/finding.ts";
import type { MethodContext } from "../../../core/integration/rules/rule.ts";
import type { PutIntegrationInput } from "../../../core/integration/put-integration-input.ts";
import type { Derived } from "../../../state/derive.ts";
import { PLACES, rankOf, type Station } from "../../../state/view/places.ts";
import { countOf } from "../../../ui/count-of.ts";
import { showInvisible } from "../../../ui/show-invisible.ts";
import { describeEndpoint } from "./describe-endpoint.ts";
import type { Flow, FlowStation } from "./flow.ts";

type Input = Partial<PutIntegrationInput>;

/** What a station says of itself. */
interface Words {
  readonly state: string;
  readonly details?: readonly string[];
}

/** A station's name, the field that a click leads to, and the fields of which one at least must take part. */
const STATIONS: readonly { station: Station; name: string; first: FindingField; needs: readonly FindingField[] }[] = [
  { station: "client", name: "Client", first: "httpMethod", needs: [] },
  { station: "method", name: "Method request", first: "resourceId", needs: [] },
  { station: "parameters", name: "Parameters", first: "requestParameters", needs: ["requestParameters"] },
  { station: "template", name: "Template", first: "requestTemplates", needs: ["requestTemplates"] },
  {
    station: "content",
    name: "Content",
    first: "passthroughBehavior",
    needs: ["passthroughBehavior", "contentHandling"],
  },
  { station: "endpoint", name: "Endpoint", first: "type", needs: [] },
];

/** The picture of an integration, as far as a draft says it. */
export function toFlow({ input, method, findings }: Pick<Derived, "input" | "method" | "findings">): Flow {
  const endpoint = describeEndpoint(input);
  const words: Record<Station, Words> = {
    client: { state: input.httpMethod || "not set" },
    method: describeMethod(input, method),
    parameters: describeParameters(input),
    template: { state: describeTemplates(input) },
    content: describeContent(input),
    endpoint,
  };
  const stations = STATIONS.map(({ station, name, first, needs }): FlowStation => {
    const takesPart = needs.length === 0 || needs.some((field) => applicabilityOf(field, input.type) === "applies");
    const { state, details = [] } = takesPart ? words[station] : { state: `not used by ${input.type}` };
    const own = findings.filter(({ field, severity }) => severity !== "info" && PLACES[field].station === station);
    return {
      station,
      name,
      state: legible(state),
      details: details.map(legible),
      takesPart,
      problems: { errors: countSeverity(own, "error"), warnings: countSeverity(own, "warning") },
      leadsTo: leadFrom(own) ?? { field: first },
    };
  });
  return { stations, endpoint: endpoint.kind, isPrivate: endpoint.isPrivate };
}

function describeMethod({ resourceId }: Input, method: MethodContext | undefined): Words {
  const declared = Object.keys(method?.requestParameters ?? {}).length;
  return {
    state: (method?.resourcePath ?? resourceId) || "not set",
    details: [
      ...(declared > 0 ? [countOf(declared, "parameter")] : []),
      ...(method?.authorizationType === undefined ? [] : [describeAuthorization(method.authorizationType)]),
    ],
  };
}

const describeAuthorization = (type: string): string => (type === "NONE" ? "no authorization" : type);

/** HTTP_PROXY hands on what the client sent, beside what is mapped. */
function describeParameters({ type, requestParameters = {} }: Input): Words {
  const mapped = Object.keys(requestParameters).length;
  if (type !== "HTTP_PROXY") return { state: mapped === 0 ? "none" : `${mapped} mapped` };
  return mapped === 0 ? { state: "pass through" } : { state: `${mapped} mapped`, details: ["others pass through"] };
}

function describeTemplates({ requestTemplates = {} }: Input): string {
  const [first, ...others] = Object.keys(requestTemplates);
  if (first === undefined) return "none";
  return others.length === 0 ? first || "no content type" : `${others.length + 1} templates`;
}

function describeContent(input: Input): Words {
  return { state: describeHandling(input), details: refusesUnmatched(input) ? ["415 without a template"] : [] };
}

function describeHandling({ contentHandling = "", type }: Input): string {
  if (contentHandling === "" || applicabilityOf("contentHandling", type) !== "applies") return "as is";
  if (contentHandling === "CONVERT_TO_TEXT") return "to text";
  return contentHandling === "CONVERT_TO_BINARY" ? "to binary" : contentHandling;
}

/** WHEN_NO_TEMPLATES does so as soon as there is a template (developer guide, integration passthrough behaviors). */
function refusesUnmatched({ passthroughBehavior, requestTemplates = {}, type }: Input): boolean {
  if (applicabilityOf("passthroughBehavior", type) !== "applies") return false;
  if (passthroughBehavior === "WHEN_NO_TEMPLATES") return Object.keys(requestTemplates).length > 0;
  return passthroughBehavior === "NEVER";
}

function leadFrom(findings: readonly Finding[]): FlowStation["leadsTo"] | undefined {
  const inOrder = findings.toSorted((a, b) => rankOf(a.field) - rankOf(b.field));
  const worst = inOrder.find(({ severity }) => severity === "error") ?? inOrder[0];
  if (worst === undefined) return undefined;
  const { field, path } = worst;
  return path === undefined ? { field } : { field, path };
}

/** Beyond so many characters nobody reads on, and a text pasted by mistake may have millions. */
const LONGEST = 200;

function legible(text: string): string {
  return showInvisible(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}
