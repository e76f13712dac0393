import type { Fix } from "../../finding.ts";
import type { TextMap } from "../../put-integration-input.ts";
import type { Rule } from "../rule.ts";
import { shorten } from "../shorten.ts";
import { mappingError, mappingsOf, PARAMETER_NAME, withTarget } from "./mapping.ts";

/** Response mappings have such targets; for a request nobody has recorded what AWS says. */
const MULTIVALUE = /^integration\.request\.multivalue(?:header|querystring)\./;
const BODY = /^integration\.request\.body(?:\.|$)/;

export const mappingTarget: Rule = {
  id: "mapping-target",
  field: "requestParameters",
  severity: "error",
  evidence: "recorded",
  source: "pasted in aws-apigateway-importer#56, #58, #65, #104",
  when: "a target does not begin with integration.request.header., .querystring. or .path.",
  aws: mappingError("Invalid mapping identifier specified"),
  fix: "writes the prefix that is meant",
  find: (input) =>
    mappingsOf(input)
      .filter(({ target, place }) => place === null && !MULTIVALUE.test(target) && !BODY.test(target))
      .map(({ target }) => ({
        path: target,
        message: `A mapping's target must be integration.request.header, .querystring or .path and a name; "${shorten(target)}" is none.`,
        fix: () => respell(target, input.requestParameters),
      })),
};

/** What people write for the three places. */
const MEANT = [
  [/^headers?$/i, "header"],
  [/^(?:query|querystrings?|querystring_?params?|queryparams?|params?)$/i, "querystring"],
  [/^(?:paths?|pathparams?|path_?parameters?)$/i, "path"],
] as const;

function respell(target: string, parameters: TextMap | undefined): Fix | undefined {
  const [, word = "", name = ""] = /^(?:(?:integrations?|method)\.)?(?:requests?\.)?(\w+)\.(.+)$/i.exec(target) ?? [];
  const place = MEANT.find(([form]) => form.test(word))?.[1];
  if (place === undefined || !PARAMETER_NAME.test(name)) return undefined;
  const next = `integration.request.${place}.${name}`;
  const change = withTarget(parameters, target, next);
  return change === null ? undefined : { title: `Map to ${shorten(next)}`, changes: [change] };
}

export const mappingTargetBody: Rule = {
  id: "mapping-target-body",
  field: "requestParameters",
  severity: "error",
  evidence: "recorded",
  source: "pasted in serverless#1346",
  when: "a target is integration.request.body",
  aws: mappingError("Invalid mapping expression specified: <source>"),
  find: (input) =>
    mappingsOf(input)
      .filter(({ target }) => BODY.test(target))
      .map(({ target, source }) => ({
        path: target,
        message: "Parameters cannot be mapped into the body; a request template makes the body.",
        values: { source },
      })),
};

export const mappingTargetName: Rule = {
  id: "mapping-target-name",
  field: "requestParameters",
  severity: "error",
  evidence: "recorded",
  source: "pasted in public issues (a name with []); the developer guide's grammar of PARAM_NAME",
  when: "a target's name has other characters than letters, digits, . _ $ and -",
  aws: mappingError("Parameter name should match the following regular expression: ^[a-zA-Z0-9._$-]+$"),
  find: (input) =>
    mappingsOf(input)
      .filter(({ place, name }) => place !== null && !PARAMETER_NAME.test(name))
      .map(({ target, name }) => ({
        path: target,
        message:
          name === ""
            ? "A name must follow the last dot."
            : `A parameter's name takes letters, digits and . _ $ - only; "${shorten(name)}" has others.`,
      })),
};
