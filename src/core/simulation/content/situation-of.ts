import type { Situation } from "../../velocity/gateway/situation.ts";
import { isHidden } from "../request/header-names.ts";
import type { State } from "../stage.ts";

/** What a template is rendered with: of several values of a query parameter or a header, the last (documented). */
export function situationOf(
  { request, context, api }: Pick<State, "request" | "context" | "api">,
  body: string,
): Situation {
  return {
    request: {
      body,
      path: request.pathParameters,
      querystring: lastValues(request.querystring),
      header: lastValues(request.headers, (name) => !isHidden(name)),
    },
    context,
    stageVariables: api.stageVariables,
  };
}

function lastValues(
  lists: Readonly<Record<string, readonly string[]>>,
  isSeen: (name: string) => boolean = () => true,
): Readonly<Record<string, string>> {
  const entries = Object.entries(lists).filter(([name, values]) => values.length > 0 && isSeen(name));
  return Object.fromEntries(entries.map(([name, values]) => [name, values.at(-1) ?? ""]));
}
