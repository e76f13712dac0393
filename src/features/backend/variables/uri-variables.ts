import type { StageVariable } from "../../../client/queries/stages-query.ts";
import type { Fix } from "../../../core/integration/finding.ts";
import type { PutIntegrationInput } from "../../../core/integration/put-integration-input.ts";
import { mapFromMethod, namesInBraces } from "../../../core/integration/rules/parameters/path.ts";
import type { MethodContext } from "../../../core/integration/rules/rule.ts";

/** A `{name}` in the URI: what fills it in, or how it would be. */
export interface PathVariable {
  readonly written: string;
  readonly source?: string;
  readonly fix?: Fix;
}

/** A `${stageVariables.name}` in the URI, with what it is in each stage. */
export interface StageVariableUse {
  readonly written: string;
  readonly values: readonly { readonly stageName: string; readonly value?: string }[];
}

/** The path parameters in the URI, each once, in their order. */
export function readPathVariables(
  input: Partial<PutIntegrationInput>,
  method: MethodContext | undefined,
): readonly PathVariable[] {
  const { uri = "", requestParameters = {} } = input;
  return namesInBraces(uri).map((name) => {
    const target = `integration.request.path.${name}`;
    if (Object.hasOwn(requestParameters, target))
      return { written: `{${name}}`, source: requestParameters[target] ?? "" };
    const fix = mapFromMethod(name, input, method ?? {});
    return { written: `{${name}}`, ...(fix && { fix }) };
  });
}

/** The stage variables in the URI, each once; a stage that lacks one has no value for it. */
export function readStageVariables(
  uri: string,
  known: { readonly stageNames: readonly string[]; readonly variables: readonly StageVariable[] },
): readonly StageVariableUse[] {
  const names = new Set([...uri.matchAll(/\$\{stageVariables\.([^{}]+)\}/g)].map(([, name = ""]) => name));
  return [...names].map((name) => {
    const values = known.variables.find((variable) => variable.name === name)?.values ?? [];
    return {
      written: `\${stageVariables.${name}}`,
      values: known.stageNames.map(
        (stageName) => values.find((value) => value.stageName === stageName) ?? { stageName },
      ),
    };
  });
}
