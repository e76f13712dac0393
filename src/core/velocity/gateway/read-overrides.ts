import { JavaMap } from "../values/java-map.ts";
import { print } from "../values/print.ts";
import type { Value } from "../values/value.ts";

/** What a template told the gateway to send otherwise, as text, in the order in which the gateway's maps iterate. */
export interface Overrides {
  readonly request: {
    readonly path: ReadonlyMap<string, string>;
    readonly querystring: ReadonlyMap<string, string>;
    readonly header: ReadonlyMap<string, string>;
  };
  readonly response: { readonly header: ReadonlyMap<string, string>; readonly status: string | null };
}

/** Reads `$context.requestOverride` and `responseOverride` after a render. */
export function readOverrides(context: Value): Overrides {
  const request = member(context, "requestOverride");
  const response = member(context, "responseOverride");
  return {
    request: {
      path: textsOf(member(request, "path")),
      querystring: textsOf(member(request, "querystring")),
      header: textsOf(member(request, "header")),
    },
    response: { header: textsOf(member(response, "header")), status: textOf(member(response, "status")) },
  };
}

function member(value: Value, name: string): Value {
  return value instanceof JavaMap ? value.get(name) : null;
}

function textsOf(value: Value): ReadonlyMap<string, string> {
  if (!(value instanceof JavaMap)) return NOTHING;
  return new Map(value.entries().map((entry) => [print(entry.key), textOf(entry.value) ?? ""]));
}

/** An absent member of the gateway's maps is `""`, so an empty text says nothing. */
function textOf(value: Value): string | null {
  return value === null || value === "" ? null : print(value);
}

const NOTHING: ReadonlyMap<string, string> = new Map();
