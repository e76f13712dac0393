import { useMemo } from "react";
import type { Derived } from "../../../state/derive.ts";
import { useDerivedCopy } from "../../../state/use-derived.ts";
import type { Surroundings } from "../../../core/velocity/language/surroundings.ts";
import { namesOfParameters } from "./names-of-parameters.ts";

/** What the page knows of the place where a template runs. */
export function useSurroundings(contentType: string): Surroundings {
  const known = useDerivedCopy(toSurroundings);
  return useMemo(() => ({ ...known, contentType }), [known, contentType]);
}

function toSurroundings({ input, method }: Derived): Surroundings {
  return { integrationType: input.type, parameters: namesOfParameters(method) };
}
