import type { HttpRequest } from "../integration/request/http-request.ts";
import type { LabelName } from "../integration/request/label-grammar.ts";
import { OPERATIONS, OPERATION_NAMES, type OperationName } from "../operations/operations.ts";
import { badRequest, Refusal } from "./refusal.ts";

/** Which operation a request is, and with what. */
export interface Route {
  readonly operation: OperationName;
  readonly labels: Readonly<Record<LabelName, string>>;
  readonly query: ReadonlyMap<string, string>;
}

const ROUTES = OPERATION_NAMES.map((operation) => {
  const { method, path } = OPERATIONS[operation];
  return { operation, method, pattern: new RegExp(`^${path.replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`) };
});

const NO_LABELS: Readonly<Record<LabelName, string>> = {
  restApiId: "",
  resourceId: "",
  httpMethod: "",
  statusCode: "",
};

/** Finds the operation by method and path. Throws a `Refusal` where there is none, or where an escape is broken. */
export function toRoute({ method, path }: Pick<HttpRequest, "method" | "path">): Route {
  const [pathname = "", ...rest] = path.split("?");
  for (const { operation, method: expected, pattern } of ROUTES) {
    const match = method === expected ? pattern.exec(pathname) : null;
    if (match === null) continue;
    const labels = Object.entries(match.groups ?? {}).map(([name, text]) => [name, decode(text)]);
    return { operation, labels: { ...NO_LABELS, ...Object.fromEntries(labels) }, query: toQuery(rest.join("?")) };
  }
  throw new Refusal("UnknownOperationException", `The sandbox knows no operation ${method} ${pathname}.`);
}

function toQuery(text: string): ReadonlyMap<string, string> {
  const pairs = text.split("&").filter((pair) => pair !== "");
  return new Map(
    pairs.map((pair) => {
      const [name = "", ...value] = pair.split("=");
      return [decode(name), decode(value.join("="))];
    }),
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw badRequest(`"${text}" in the path or query is not percent-encoded UTF-8.`);
  }
}
