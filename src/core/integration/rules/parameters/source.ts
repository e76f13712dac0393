import type { Fix } from "../../finding.ts";
import type { TextMap } from "../../put-integration-input.ts";
import type { MethodContext, Rule } from "../rule.ts";
import { shorten } from "../shorten.ts";
import { isDeclared } from "./declared.ts";
import { mappingError, mappingsOf, PARAMETER_NAME, withSource } from "./mapping.ts";
import { readSource } from "./source-grammar.ts";
import { isPlain } from "./static-value.ts";

export const mappingSource: Rule = {
  id: "mapping-source",
  field: "requestParameters",
  severity: "error",
  evidence: "recorded",
  source: "a failed CloudFormation deployment; the developer guide's list of mapping expressions",
  when: "a source is neither a mapping expression nor a static value in single quotes",
  aws: mappingError("Invalid mapping expression specified: <source>"),
  fix: "writes the expression that is meant, or puts single quotes around the value",
  find: (input, { requestParameters: declared }) =>
    mappingsOf(input)
      .filter(({ place, read }) => place !== null && read.kind === "none")
      .map(({ target, source }) => ({
        path: target,
        message:
          source === ""
            ? "A mapping needs a source: method.request.…, context.…, stageVariables.… or a static value in single quotes."
            : `"${shorten(source)}" is no mapping expression; a static value stands in single quotes.`,
        values: { source },
        fix: () => respell(source, { target, parameters: input.requestParameters, declared }),
      })),
};

/** What people write, and what they mean. */
const MEANT: readonly (readonly [RegExp, string])[] = [
  [/^\s+|\s+$/g, ""],
  [/^\$\{?(context|stageVariables)\.([\w.$-]+)\}?$/, "$1.$2"],
  [/^stageVariable\.(\w+)$/, "stageVariables.$1"],
  [/^(?:method|integration)\.requests?\.(?:query|querystrings|queryparams?)\.(.+)$/i, "method.request.querystring.$1"],
  [/^(?:method|integration)\.requests?\.headers?\.(.+)$/i, "method.request.header.$1"],
  [/^(?:method|integration)\.requests?\.paths?\.(.+)$/i, "method.request.path.$1"],
  [/^"([^"']*)"$/, "'$1'"],
];

interface Entry {
  readonly target: string;
  readonly parameters: TextMap | undefined;
  readonly declared: MethodContext["requestParameters"];
}

function respell(source: string, { target, parameters, declared }: Entry): Fix | undefined {
  if (source.length > 1000) return undefined;
  const meant = MEANT.reduce((text, [form, next]) => text.replace(form, next), source);
  const next = readSource(meant).kind === "none" ? `'${meant.replace(/^'|'$/g, "")}'` : meant;
  const read = readSource(next);
  const isGood = read.kind === "static" ? read.value !== "" && isPlain(read.value) : isNamed(read);
  if (!isGood || (declared !== undefined && !isDeclared(next, declared))) return undefined;
  return { title: `Use ${shorten(next)}`, changes: [withSource(parameters, target, next)] };
}

const isNamed = (source: ReturnType<typeof readSource>): boolean =>
  source.kind !== "parameter" || PARAMETER_NAME.test(source.name);

export const mappingSourceName: Rule = {
  id: "mapping-source-name",
  field: "requestParameters",
  severity: "error",
  evidence: "recorded",
  source: "pasted in public issues (a name with []); the developer guide's grammar of PARAM_NAME",
  when: "a source names a parameter with other characters than letters, digits, . _ $ and -",
  aws: mappingError("Parameter name should match the following regular expression: ^[a-zA-Z0-9._$-]+$"),
  find: (input) =>
    mappingsOf(input).flatMap(({ target, read }) => {
      if (read.kind !== "parameter" || PARAMETER_NAME.test(read.name)) return [];
      const message = `A parameter's name takes letters, digits and . _ $ - only; "${shorten(read.name)}" has others.`;
      return [{ path: target, message }];
    }),
};
