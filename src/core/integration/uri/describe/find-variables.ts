import type { UriPart } from "./uri-description.ts";

const VARIABLE = /\$\{stageVariables\.([^{}]*)\}|\{([^{}]*)\}/g;

/** The stage variables and path parameters in a URI, each once. Only a mapped `{name}` is filled in at run time. */
export function findVariables(uri: string): UriPart[] {
  const found = new Map(
    [...uri.matchAll(VARIABLE)].map(([value, stage, path = ""]) => [value, toPart(value, stage, path)]),
  );
  return [...found.values()];
}

function toPart(value: string, stage: string | undefined, path: string): UriPart {
  return stage === undefined
    ? {
        name: "path parameter",
        value,
        meaning: `Filled in from the request parameter integration.request.path.${path}`,
      }
    : { name: "stage variable", value, meaning: `The stage's variable ${stage}; empty where the stage has none` };
}
