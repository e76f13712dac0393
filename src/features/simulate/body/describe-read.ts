import type { Read } from "../../../core/velocity/index.ts";

/** Says what of the request a piece of output was read from, such as `user.name of the body`. */
export function describeRead({ source, path }: Read): string {
  switch (source) {
    case "body":
      return path.length === 0 ? "the whole body" : `${joinPath(path)} of the body`;
    case "params":
      return describeParameter(path);
    case "context":
      return joinPath(["$context", ...path]);
    case "stageVariables":
      return joinPath(["$stageVariables", ...path]);
    case "variables":
      return joinPath(path);
  }
}

function describeParameter([part, name]: Read["path"]): string {
  const kind = KINDS.get(part);
  if (kind === undefined) return "all parameters";
  return name === undefined ? `all ${kind}s` : `${kind} ${name}`;
}

const KINDS: ReadonlyMap<unknown, string> = new Map([
  ["path", "path parameter"],
  ["querystring", "query parameter"],
  ["header", "header"],
]);

/** As JSONPath writes it, without the `$.` in front. */
function joinPath(path: Read["path"]): string {
  return path
    .map((step, index) => (typeof step === "number" ? `[${step}]` : `${index === 0 ? "" : "."}${step}`))
    .join("");
}
