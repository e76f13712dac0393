import { toBody } from "../parameters/read-body-path.ts";
import { resolveSource } from "../parameters/resolve-source.ts";
import type { Header, State } from "../stage.ts";

const PREFIX = "method.response.header.";

/** A MOCK's response has neither headers nor a body, so of their sources nothing comes. */
const OF_THE_RESPONSE = /^(?:integration\.response|method\.request)\./;

/** The headers that an integration response maps: static values, context and stage variables. */
export function mapResponseHeaders(
  responseParameters: Readonly<Record<string, string>>,
  state: State,
): readonly Header[] {
  const sources = {
    request: state.request,
    context: state.context,
    stageVariables: state.api.stageVariables,
    body: toBody(""),
  };
  return Object.entries(responseParameters).flatMap(([target, source]): Header[] => {
    if (!target.startsWith(PREFIX) || OF_THE_RESPONSE.test(source)) return [];
    const resolved = resolveSource(source, sources);
    return "values" in resolved ? [[target.slice(PREFIX.length), resolved.values.join(",")]] : [];
  });
}
