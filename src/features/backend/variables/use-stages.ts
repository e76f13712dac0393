import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { stagesQuery, toStageVariables, type StageVariable } from "../../../client/queries/stages-query.ts";
import { useDerived } from "../../../state/use-derived.ts";
import { useSettled } from "../../../ui/use-settled.ts";

interface KnownStages {
  readonly stageNames: readonly string[];
  readonly variables: readonly StageVariable[];
}

/** The stages of the draft's API and their variables; none as long as they are not known. */
export function useStages(): KnownStages {
  const restApiId = useSettled(useDerived(({ draft }) => draft.restApiId));
  const { data } = useQuery(stagesQuery(restApiId));
  return useMemo(() => {
    const stages = data ?? [];
    return { stageNames: stages.map(({ stageName }) => stageName), variables: toStageVariables(stages) };
  }, [data]);
}
