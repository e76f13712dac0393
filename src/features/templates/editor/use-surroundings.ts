import { useEffect, useMemo, useState } from "react";
import type { Situation } from "../../../core/velocity/gateway/situation.ts";
import type { Surroundings } from "../../../core/velocity/language/surroundings.ts";
import { namesOfParameters } from "../../../state/simulation/names-of-parameters.ts";
import { toApiSettings } from "../../../state/simulation/to-api-settings.ts";
import { useSamples } from "../../../state/samples/use-samples.ts";
import { useDerived } from "../../../state/use-derived.ts";
import { useSettled } from "../../../ui/use-settled.ts";

/** Where a template runs, as far as the page knows: what completes it and what is told of its words depends on that. */
export function useSurroundings(contentType: string): Surroundings {
  const type = useDerived(({ input }) => input.type);
  const method = useDerived((derived) => derived.method);
  const situation = useSituation();
  return useMemo(
    () => ({
      contentType,
      parameters: namesOfParameters(method),
      ...(type !== undefined && { integrationType: type }),
      ...(situation !== undefined && { situation, stageVariables: Object.keys(situation.stageVariables ?? {}) }),
    }),
    [contentType, type, method, situation],
  );
}

/** What templates see of the sample that is shown. What works it out comes with the editor. */
function useSituation(): Situation | undefined {
  const input = useSettled(useDerived((derived) => derived.input));
  const method = useDerived((derived) => derived.method);
  const { samples, chosen } = useSamples();
  const methodRequest = samples[chosen]?.request;
  const [situation, setSituation] = useState<Situation>();
  useEffect(() => {
    if (methodRequest === undefined) return;
    let isLate = false;
    void import("../../../core/simulation/situation-for.ts").then(({ situationFor }) => {
      const api = toApiSettings(input, method);
      if (!isLate) setSituation(situationFor({ integration: input, methodRequest, api }));
    });
    return () => {
      isLate = true;
    };
  }, [input, method, methodRequest]);
  return methodRequest === undefined ? undefined : situation;
}
