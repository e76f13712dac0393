import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { stagesQuery, toStageVariables } from "../../../client/queries/stages-query.ts";
import { useDerived } from "../../../state/use-derived.ts";
import { useSettled } from "../../../ui/use-settled.ts";
import type { KnownSources } from "./known-sources.ts";

/** What completes targets and sources. The stages are asked for once somebody is about to need them: `isNeeded`. */
export function useKnownSources(isNeeded: boolean): KnownSources {
  const method = useDerived((derived) => derived.method);
  const stages = stagesQuery(useSettled(useDerived(({ draft }) => draft.restApiId)));
  const { data } = useQuery({ ...stages, enabled: isNeeded && stages.enabled === true });
  return useMemo(
    () => ({
      declared: method?.requestParameters,
      resourcePath: method?.resourcePath,
      stageVariables: toStageVariables(data ?? []),
    }),
    [method, data],
  );
}
