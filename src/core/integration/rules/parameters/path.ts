import type { Fix } from "../../finding.ts";
import type { PutIntegrationInput } from "../../put-integration-input.ts";
import type { MethodContext, Rule } from "../rule.ts";
import { shorten } from "../shorten.ts";
import { isAws, isHttp } from "../../fields/types.ts";
import { liveTemplates } from "./live-templates.ts";
import { mappingsOf, PARAMETER_NAME, removeMapping } from "./mapping.ts";
import type { Source } from "./source-grammar.ts";

/** The names in braces, each once; `${stageVariables.x}` is none. */
export function namesInBraces(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/(?<!\$)\{([^{}]+)\}/g)].map(([, name = ""]) => name))];
}

/** The path parameters that a text names, each once; a greedy one (`{proxy+}`) without its plus. */
export function pathParametersIn(text: string): readonly string[] {
  return [...new Set(namesInBraces(text).map((name) => name.replace(/\+$/, "")))];
}

const pathTarget = (name: string): string => `integration.request.path.${name}`;

/** Templates can set a path parameter as well; then nobody knows beforehand. */
function isOverridden(input: Partial<PutIntegrationInput>): boolean {
  return liveTemplates(input).some((template) => template.includes("requestOverride.path"));
}

export const uriParameterUnmapped: Rule = {
  id: "uri-parameter-unmapped",
  field: "uri",
  severity: "warning",
  evidence: "inferred",
  source: "only integration.request.path.name is put into the URI; developer guide and emulators agree",
  when: "the URI has {name} and no mapping to integration.request.path.name",
  fix: "maps it from the method's path parameter of the same name",
  find: (input, method) => {
    const { type, uri = "", requestParameters = {} } = input;
    if ((!isHttp(type) && !isAws(type)) || !uri.includes("{")) return [];
    const names = namesInBraces(uri).filter((name) => !Object.hasOwn(requestParameters, pathTarget(name)));
    if (names.length === 0 || isOverridden(input)) return [];
    return names.map((name) => ({
      path: name,
      message: sayUnmapped(name, requestParameters),
      fix: () => mapFromMethod(name, input, method),
    }));
  },
};

function sayUnmapped(written: string, requestParameters: Readonly<Record<string, string>>): string {
  const name = written.replace(/\+$/, "");
  return name !== written && Object.hasOwn(requestParameters, pathTarget(name))
    ? `In a URI the parameter is written {${shorten(name)}}, without the plus: as it stands, the back end is called with the braces.`
    : `Nothing is mapped to {${shorten(written)}}: the back end is called with the braces in its path.`;
}

/**
 * Maps a path parameter, as written in the URI, from the method's of the same name; `undefined` where the method is known
 * not to declare it. `{proxy+}` is how a resource is written; in a URI it is `{proxy}`.
 */
export function mapFromMethod(
  written: string,
  input: Partial<PutIntegrationInput>,
  method: MethodContext,
): Fix | undefined {
  const name = written.replace(/\+$/, "");
  const source = `method.request.path.${name}`;
  const isUnknown = method.requestParameters !== undefined && !Object.hasOwn(method.requestParameters, source);
  if (!PARAMETER_NAME.test(name) || isUnknown) return undefined;
  const { uri = "", requestParameters = {} } = input;
  const mapped = Object.hasOwn(requestParameters, pathTarget(name))
    ? []
    : [{ field: "requestParameters", value: { ...requestParameters, [pathTarget(name)]: source } } as const];
  const respelt =
    name === written ? [] : [{ field: "uri", value: uri.replaceAll(`{${written}}`, `{${name}}`) } as const];
  return { title: `Map it from ${shorten(source)}`, changes: [...respelt, ...mapped] };
}

export const pathMappingUnused: Rule = {
  id: "path-mapping-unused",
  field: "requestParameters",
  severity: "warning",
  evidence: "inferred",
  source: "LocalStack snapshots: accepted for MOCK and AWS_PROXY without the braces",
  when: "integration.request.path.name is mapped and the URI has no {name}",
  fix: "removes the mapping",
  find: (input) => {
    const { type, uri = "" } = input;
    if (!isHttp(type) && type !== "AWS") return [];
    return mappingsOf(input)
      .filter(({ place, name }) => place === "path" && PARAMETER_NAME.test(name) && !isIn(uri, name))
      .map(({ target, name }) => ({
        path: target,
        message: `The URI has no {${shorten(name)}}, so this mapping has no effect.`,
        fix: () => removeMapping(input.requestParameters, target),
      }));
  },
};

export const pathParameterUnused: Rule = {
  id: "path-parameter-unused",
  field: "requestParameters",
  severity: "info",
  evidence: "inferred",
  source: "HTTP back ends get only what is mapped",
  when: "the resource's path has {name} and an HTTP integration does nothing with it (known only with the method)",
  find: (input, { resourcePath }) => {
    const { type, uri = "" } = input;
    if (!isHttp(type) || resourcePath === undefined) return [];
    const names = pathParametersIn(resourcePath);
    if (names.length === 0) return [];
    const sources = new Set(mappingsOf(input).map(({ read }) => parameterIn(read)));
    return names
      .filter((name) => !sources.has(name) && !uri.includes(`{${name}`) && !isMentioned(name, input))
      .map((name) => ({
        message: `The path parameter ${shorten(name)} of ${shorten(resourcePath)} does not reach the back end.`,
      }));
  },
};

function parameterIn(read: Source): string | undefined {
  return read.kind === "parameter" && read.place === "path" ? read.name : undefined;
}

const isMentioned = (name: string, input: Partial<PutIntegrationInput>): boolean =>
  liveTemplates(input).some((template) => template.includes(name));

/** Written with the plus of a greedy parameter it is meant all the same: that is found at the URI. */
const isIn = (uri: string, name: string): boolean => uri.includes(`{${name}}`) || uri.includes(`{${name}+}`);
