import type { Situation } from "../velocity/gateway/situation.ts";
import { situationOf } from "./content/situation-of.ts";
import { fillSettings, receive } from "./request/arrive.ts";
import type { SimulateOptions } from "./simulate.ts";

/**
 * What a template of the integration is rendered with when a request comes in as it is, without content handling: for who
 * looks at a template by itself.
 */
export function situationFor({ integration, methodRequest, api = {} }: Omit<SimulateOptions, "withSpans">): Situation {
  const settings = fillSettings(api, { integration, methodRequest });
  const { request, context } = receive(methodRequest, settings);
  return situationOf({ request, context, api: settings }, methodRequest.body);
}
