import type { LabelName } from "../integration/request/label-grammar.ts";
import { INTEGRATION_PATH } from "../integration/request/to-path.ts";

/** Names that an operation's query may hold, each a text. */
export type QueryName = "embed" | "position" | "limit";

/** One operation of API Gateway that this product can name. Nothing outside this table is ever sent. */
export interface Operation {
  readonly method: "GET" | "PUT" | "POST" | "DELETE";
  /** The path, with labels named as the SDKs name them. */
  readonly path: string;
  readonly query: readonly QueryName[];
  /** Whether the request has a body: a JSON object. */
  readonly takesBody: boolean;
  readonly effect: "read" | "write";
  /** The status of success. */
  readonly status: 200 | 201 | 204;
  /** A list's answer is a page of it, and may be longer than one thing's. */
  readonly answers: "one" | "list" | "nothing";
}

/** The most that one page of a list holds, by the query value `limit`. */
export const MAX_PAGE = 500;

const METHOD_PATH = "/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}";
const RESPONSE_PATH = `${INTEGRATION_PATH}/responses/{statusCode}`;
const PAGE = ["position", "limit"] as const;

const READ = { method: "GET", takesBody: false, effect: "read", status: 200 } as const;
const WRITE = { query: [], takesBody: true, effect: "write", answers: "one" } as const;

const read = (path: string, query: readonly QueryName[] = []) =>
  ({ ...READ, path, query, answers: "one" }) as const satisfies Operation;
const list = (path: string, query: readonly QueryName[] = []) =>
  ({ ...READ, path, query, answers: "list" }) as const satisfies Operation;
const put = (path: string) => ({ ...WRITE, method: "PUT", path, status: 201 }) as const satisfies Operation;
const post = (path: string, status: 200 | 201) =>
  ({ ...WRITE, method: "POST", path, status }) as const satisfies Operation;
const remove = (path: string) =>
  ({
    ...WRITE,
    method: "DELETE",
    path,
    takesBody: false,
    status: 204,
    answers: "nothing",
  }) as const satisfies Operation;

/** The operations in reach, by name. Source: service model 2015-07-09. */
export const OPERATIONS = {
  GetRestApis: list("/restapis", PAGE),
  GetRestApi: read("/restapis/{restApiId}"),
  GetResources: list("/restapis/{restApiId}/resources", ["embed", ...PAGE]),
  GetResource: read("/restapis/{restApiId}/resources/{resourceId}", ["embed"]),
  GetMethod: read(METHOD_PATH),
  PutMethod: put(METHOD_PATH),
  GetIntegration: read(INTEGRATION_PATH),
  PutIntegration: put(INTEGRATION_PATH),
  DeleteIntegration: remove(INTEGRATION_PATH),
  GetIntegrationResponse: read(RESPONSE_PATH),
  PutIntegrationResponse: put(RESPONSE_PATH),
  GetVpcLinks: list("/vpclinks", PAGE),
  GetStages: list("/restapis/{restApiId}/stages"),
  CreateDeployment: post("/restapis/{restApiId}/deployments", 201),
  TestInvokeMethod: post(METHOD_PATH, 200),
} as const satisfies Record<string, Operation>;

export type OperationName = keyof typeof OPERATIONS;

/** `Object.keys` on a closed table; the cast restores what the compiler forgot. */
export const OPERATION_NAMES = Object.keys(OPERATIONS) as readonly OperationName[];

const NAME_SET: ReadonlySet<string> = new Set(OPERATION_NAMES);

/** Whether a text from outside names an operation; `constructor` does not. */
export function isOperationName(text: string): text is OperationName {
  return NAME_SET.has(text);
}

/** The labels in an operation's path, in their order. */
export function labelNames(operation: Operation): LabelName[] {
  // The paths above hold no label without a grammar; a test compares the two.
  return [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as LabelName);
}
