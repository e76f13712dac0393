import { useQuery } from "@tanstack/react-query";
import { VERBS } from "../../core/integration/fields.ts";
import type { IntegrationLabels } from "../../core/integration/integration-labels.ts";
import { LABEL_GRAMMARS } from "../../core/integration/label-grammar.ts";
import type { Resource, RestApi } from "../../core/operations/answers.ts";
import type { Option } from "../../ui/to-options.ts";
import { useSettled } from "../../ui/use-settled.ts";
import { resourcesQuery, restApisQuery } from "./target-queries.ts";

/** What a label can be picked from, and what its id stands for. */
export interface LabelOptions {
  readonly options: Option[];
  readonly is?: string;
  readonly source?: OptionsSource;
}

/** How the list comes from the target. */
export interface OptionsSource {
  readonly isFetching: boolean;
  readonly error: Error | null;
  readonly refetch: () => unknown;
}

/** The target's APIs, the resources of the chosen API, and the verbs of the chosen resource. */
export function useLabelOptions({
  restApiId,
  resourceId,
}: IntegrationLabels): Record<keyof IntegrationLabels, LabelOptions> {
  const apis = useQuery(restApisQuery);
  const apiId = useSettled(restApiId);
  const resources = useQuery({ ...resourcesQuery(apiId), enabled: LABEL_GRAMMARS.restApiId.matches(apiId) });
  const apiItems = apis.data?.items ?? [];
  const resourceItems = resources.data?.items ?? [];
  const api = apiItems.find(({ id }) => id === restApiId);
  const resource = resourceItems.find(({ id }) => id === resourceId);
  return {
    restApiId: { options: apiItems.map(toApiOption), is: api?.name, source: apis },
    resourceId: { options: resourceItems.map(toResourceOption), is: resource?.path, source: resources },
    httpMethod: { options: toVerbOptions(resource) },
  };
}

function toApiOption({ id, name }: RestApi): Option {
  return { value: id, label: id, description: name };
}

function toResourceOption({ id, path, resourceMethods }: Resource): Option {
  return {
    value: id,
    label: path,
    description: `${id} · ${Object.keys(resourceMethods ?? {}).join(" ") || "no methods"}`,
  };
}

/** The verbs that the resource has come first. */
function toVerbOptions(resource: Resource | undefined): Option[] {
  const defined = Object.keys(resource?.resourceMethods ?? {});
  return [...new Set([...defined, ...VERBS])].map((value) => ({
    value,
    label: value,
    description: defined.includes(value) ? "defined" : "",
  }));
}
