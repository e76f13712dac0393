import { queryOptions } from "@tanstack/react-query";
import { LABEL_GRAMMARS } from "../../core/integration/request/label-grammar.ts";
import type { Stage } from "../../core/operations/answers.ts";
import { callOperation } from "../call-operation.ts";
import { pageClient } from "../page-client.ts";

/** A stage variable, with the value that each stage gives it. A stage that lacks it is not in the list. */
export interface StageVariable {
  readonly name: string;
  readonly values: readonly { readonly stageName: string; readonly value: string }[];
}

/** The stages of an API, which have their variables. Nothing is asked as long as the id names no API. */
export const stagesQuery = (restApiId: string) =>
  queryOptions({
    queryKey: ["stages", restApiId],
    queryFn: async ({ signal }) => {
      const { items } = await callOperation(pageClient, { operation: "GetStages", parameters: { restApiId } }, signal);
      return items;
    },
    enabled: LABEL_GRAMMARS.restApiId.matches(restApiId),
    staleTime: 60_000,
  });

/** The variables that any of the stages has, by name. */
export function toStageVariables(stages: readonly Stage[]): readonly StageVariable[] {
  const values = new Map<string, StageVariable["values"]>();
  for (const { stageName, variables = {} } of stages)
    for (const [name, value] of Object.entries(variables))
      values.set(name, [...(values.get(name) ?? []), { stageName, value }]);
  return [...values].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, inStages]) => ({ name, values: inStages }));
}
