import type { TextMap } from "../../put-integration-input.ts";
import type { Rule } from "../rule.ts";
import { shorten } from "../shorten.ts";
import { mappingError, mappingsOf, withSource, type Mapping } from "./mapping.ts";

/** Characters of RFC 3986 that stand in a URI as they are, and percent-encoded ones. */
const URI_TEXT = /^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/;
const BRACES = /[{}]/;

/** Whether a static value needs no encoding anywhere. */
export const isPlain = (value: string): boolean => /^[\x20-\x7e]*$/.test(value) && !BRACES.test(value);

interface StaticMapping extends Mapping {
  readonly value: string;
}

function staticMappings(mappings: readonly Mapping[]): readonly StaticMapping[] {
  return mappings.flatMap((mapping) =>
    mapping.read.kind === "static" ? [{ ...mapping, value: mapping.read.value }] : [],
  );
}

const isInUri = ({ place }: Mapping): boolean => place === "path" || place === "querystring";

/** The one stage variable that a value consists of: quoted, it is not looked up. */
const stageVariableIn = (value: string): string | undefined => /^\$\{stageVariables\.(\w+)\}$/.exec(value)?.[1];

/** Longer than any URI that is sent. */
const LONGEST = 8_000;

function encodeSource(value: string, { target, parameters }: { target: string; parameters?: TextMap | undefined }) {
  if (value.length > LONGEST) return undefined;
  const next = meantBy(value);
  return { title: `Use ${shorten(next)}`, changes: [withSource(parameters, target, next)] };
}

function meantBy(value: string): string {
  const variable = stageVariableIn(value);
  return variable === undefined
    ? `'${encode(value.replace(/%(?![0-9A-Fa-f]{2})/g, "%25"))}'`
    : `stageVariables.${variable}`;
}

/** Encodes what no URI holds and leaves the rest; half a surrogate pair, which has no encoding, becomes U+FFFD. */
function encode(value: string): string {
  return [...value.replace(/\p{Surrogate}/gu, "\ufffd")]
    .map((char) => (/^[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]$/.test(char) ? char : encodeURIComponent(char)))
    .join("");
}

export const mappingStaticValue: Rule = {
  id: "mapping-static-value",
  field: "requestParameters",
  severity: "error",
  evidence: "recorded",
  source: "pasted in serverless-apigateway-service-proxy#78 ('${bucket}' as a part of the path)",
  when: "a static value for the path or the query string holds { or }",
  aws: mappingError("Static parameter value must be valid and encoded "),
  fix: "percent-encodes the value, or names the stage variable that is meant",
  find: (input) =>
    staticMappings(mappingsOf(input))
      .filter((mapping) => isInUri(mapping) && BRACES.test(mapping.value))
      .map(({ target, value }) => ({
        path: target,
        message: `A static value is sent as it stands and must be percent-encoded; "${shorten(value)}" has braces.`,
        fix: () => encodeSource(value, { target, parameters: input.requestParameters }),
      })),
};

export const mappingStaticEncoding: Rule = {
  id: "mapping-static-encoding",
  field: "requestParameters",
  severity: "warning",
  evidence: "inferred",
  source: "AWS asks for encoded values; which characters it refuses besides braces is not recorded",
  when: "a static value for the path or the query string holds characters that no URI holds",
  fix: "percent-encodes the value",
  find: (input) =>
    staticMappings(mappingsOf(input))
      .filter((mapping) => isInUri(mapping) && !BRACES.test(mapping.value) && !URI_TEXT.test(mapping.value))
      .map(({ target, value }) => ({
        path: target,
        message: `"${shorten(value)}" has characters that a URI holds only percent-encoded; AWS may refuse it.`,
        fix: () => encodeSource(value, { target, parameters: input.requestParameters }),
      })),
};

export const mappingStaticVariable: Rule = {
  id: "mapping-static-variable",
  field: "requestParameters",
  severity: "warning",
  evidence: "inferred",
  source: "a static value is a literal: nothing in it is looked up",
  when: "a static value for a header is ${stageVariables.name} or $context.name",
  fix: "names the variable without quotes",
  find: (input) =>
    staticMappings(mappingsOf(input)).flatMap(({ target, place, value }) => {
      const [, kind, name] = /^\$\{?(stageVariables|context)\.([\w.]+)\}?$/.exec(value) ?? [];
      if (place !== "header" || kind === undefined || name === undefined) return [];
      const next = `${kind}.${name}`;
      const fix = () => ({ title: `Use ${next}`, changes: [withSource(input.requestParameters, target, next)] });
      return [
        { path: target, message: `In quotes "${shorten(value)}" is sent as it stands; ${next} gives the value.`, fix },
      ];
    }),
};
