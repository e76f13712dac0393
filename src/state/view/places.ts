import type { FindingField } from "../../core/integration/finding.ts";

/** The columns of the page. Where there is room for one only, they are tabs. */
export type PaneName = "form" | "template" | "result";

/** The sections of the form. */
export type SectionName = "backend" | "parameters" | "content" | "connection" | "cache" | "unknownMembers";

/** The stations of a request on its way to the back end. */
export type Station = "client" | "method" | "parameters" | "template" | "content" | "endpoint";

/** Where a field stands: the pane (none for the bar at the top, which is always there), the section, the station. */
export interface Place {
  readonly pane?: PaneName;
  readonly section?: SectionName;
  readonly station: Station;
}

const LABEL: Place = { station: "method" };
const inForm = (section: SectionName, station: Station): Place => ({ pane: "form", section, station });
const BACKEND = inForm("backend", "endpoint");
const CONTENT = inForm("content", "content");
const CONNECTION = inForm("connection", "endpoint");
const CACHE = inForm("cache", "method");

/** The only place that knows where a field is on the page: a jump, the flow strip and the help read it. */
export const PLACES: Readonly<Record<FindingField, Place>> = {
  restApiId: LABEL,
  resourceId: LABEL,
  httpMethod: { station: "client" },
  type: BACKEND,
  integrationHttpMethod: BACKEND,
  uri: BACKEND,
  credentials: BACKEND,
  requestParameters: inForm("parameters", "parameters"),
  requestTemplates: { pane: "template", station: "template" },
  passthroughBehavior: CONTENT,
  contentHandling: CONTENT,
  responseTransferMode: CONTENT,
  connectionType: CONNECTION,
  connectionId: CONNECTION,
  integrationTarget: CONNECTION,
  timeoutInMillis: CONNECTION,
  tlsConfig: CONNECTION,
  cacheNamespace: CACHE,
  cacheKeyParameters: CACHE,
  unknownMembers: inForm("unknownMembers", "endpoint"),
};

const RANKS: ReadonlyMap<string, number> = new Map(Object.keys(PLACES).map((field, rank) => [field, rank]));

/** A field's place in the page's order, from the top; the table has them in that order. */
export function rankOf(field: FindingField): number {
  return RANKS.get(field) ?? RANKS.size;
}
