import * as client from "@aws-sdk/client-api-gateway";
import { expect, test } from "vitest";
import { FIELDS } from "../../src/core/integration/fields/fields.ts";
import { OPERATIONS } from "../../src/core/operations/operations.ts";
import { findDrift } from "./find-drift.mjs";
import { readModel } from "./read-model.mjs";

const MODEL = readModel(client);
const TABLES = { fields: FIELDS, operations: OPERATIONS };
const ENUMS = Object.entries(MODEL.enums);

type Model = ReturnType<typeof readModel>;
type Operation = Model["operations"][string];
type Member = Operation["members"][string];

/** The model with one operation changed. */
function withOperation(name: string, change: (operation: Operation) => Partial<Operation>): Model {
  const operation = MODEL.operations[name];
  if (operation === undefined) throw new Error(`The client has no ${name}.`);
  return { ...MODEL, operations: { ...MODEL.operations, [name]: { ...operation, ...change(operation) } } };
}

const withMember = (operation: string, name: string, member: Partial<Member>) =>
  withOperation(operation, ({ members }) => ({
    members: {
      ...members,
      [name]: { travels: "body", wire: name, shape: "text", required: false, ...members[name], ...member },
    },
  }));

const withoutMember = (operation: string, gone: string) =>
  withOperation(operation, ({ members }) => ({
    members: Object.fromEntries(Object.entries(members).filter(([name]) => name !== gone)),
  }));

const withValues = (name: string, change: (values: readonly string[]) => readonly string[]): Model => ({
  ...MODEL,
  enums: { ...MODEL.enums, [name]: change(MODEL.enums[name] ?? []) },
});

test("the tables hold all that AWS's client knows of, and nothing that it does not", () => {
  expect(findDrift(MODEL, TABLES)).toEqual({ faults: [], beyond: [] });
  expect(Object.keys(MODEL.operations["PutIntegration"]?.members ?? {}).length).toBe(19);
});

const LAGS: readonly (readonly [Model, string])[] = [
  [
    withMember("PutIntegration", "retryPolicy", { shape: "textMap" }),
    "PutIntegration has the member retryPolicy (textMap, in the body as retryPolicy), which the field table lacks: add a row to src/core/integration/fields/fields.ts.",
  ],
  [
    withMember("PutIntegration", "uri", { wire: "url" }),
    "PutIntegration's uri: wire is url in the model and uri in src/core/integration/fields/fields.ts.",
  ],
  [
    withMember("PutIntegration", "uri", { required: true }),
    "PutIntegration's uri: required is true in the model and false in src/core/integration/fields/fields.ts.",
  ],
  [
    withMember("PutIntegration", "timeoutInMillis", { shape: "text" }),
    "PutIntegration's timeoutInMillis: shape is text in the model and integer in src/core/integration/fields/fields.ts.",
  ],
  ...["IntegrationType", "ConnectionType", "ContentHandlingStrategy", "ResponseTransferMode"].map((name, index) => {
    const field = ["type", "connectionType", "contentHandling", "responseTransferMode"][index];
    return [
      withValues(name, (values) => [...values, "NEWER"]),
      `${name} has the value NEWER, which ${field} lacks: add it in src/core/integration/fields/fields.ts.`,
    ] as const;
  }),
  [
    { ...MODEL, enums: Object.fromEntries(ENUMS.filter(([name]) => name !== "ConnectionType")) },
    "The model has no enumeration ConnectionType, which connectionType was compared with: find what took its place.",
  ],
  [
    withMember("GetResources", "filter", { travels: "query" }),
    "GetResources takes filter in its query, which its row lacks: add it in src/core/operations/operations.ts.",
  ],
  [
    withMember("GetMethod", "ifMatch", { travels: "header", wire: "If-Match" }),
    "GetMethod takes the header If-Match, which no row in src/core/operations/operations.ts can say.",
  ],
  [
    withMember("DeleteIntegration", "reason", {}),
    "DeleteIntegration: takesBody is true in the model and false in src/core/operations/operations.ts.",
  ],
  [
    withOperation("GetRestApi", () => ({ path: "/restapis/{restApiId}/versions/{version}" })),
    "GetRestApi: path is /restapis/{restApiId}/versions/{version} in the model and /restapis/{restApiId} in src/core/operations/operations.ts.",
  ],
  [
    withOperation("PutMethod", () => ({ status: 200 })),
    "PutMethod: status is 200 in the model and 201 in src/core/operations/operations.ts.",
  ],
];

test("says in a sentence what the model has, or has otherwise, and the tables lack", () => {
  for (const [model, sentence] of LAGS) expect(findDrift(model, TABLES)).toEqual({ faults: [sentence], beyond: [] });
});

const LEADS: readonly (readonly [Model, string])[] = [
  [
    withoutMember("PutIntegration", "tlsConfig"),
    "The field table has the member tlsConfig, which the model does not have.",
  ],
  [
    withValues("IntegrationType", (values) => values.filter((value) => value !== "MOCK")),
    "The field table has the value MOCK of type, which the model does not have.",
  ],
  [
    withoutMember("GetVpcLinks", "limit"),
    "The operation table has limit in the query of GetVpcLinks, which the model does not have.",
  ],
  [
    // A model that lacks what its type promises is what the check is for.
    { ...MODEL, operations: { ...MODEL.operations, GetStages: undefined } as unknown as Model["operations"] },
    "The operation table has GetStages, which the model does not have.",
  ],
];

test("reports what the tables have beyond the model, without a fault", () => {
  for (const [model, sentence] of LEADS) expect(findDrift(model, TABLES)).toEqual({ faults: [], beyond: [sentence] });
});

test("finds each member, value and query parameter that is taken out of a table", () => {
  for (const name of Object.keys(FIELDS)) {
    const fields = Object.fromEntries(Object.entries(FIELDS).filter(([field]) => field !== name));
    expect(findDrift(MODEL, { ...TABLES, fields }).faults[0]).toMatch(
      new RegExp(`^PutIntegration has the member ${name} `),
    );
  }
  for (const value of FIELDS.type.values) {
    const type = { ...FIELDS.type, values: FIELDS.type.values.filter((one) => one !== value) };
    expect(findDrift(MODEL, { ...TABLES, fields: { ...FIELDS, type } }).faults).toEqual([
      `IntegrationType has the value ${value}, which type lacks: add it in src/core/integration/fields/fields.ts.`,
    ]);
  }
  const operations = { ...OPERATIONS, GetResource: { ...OPERATIONS.GetResource, query: [] } };
  expect(findDrift(MODEL, { ...TABLES, operations }).faults).toEqual([
    "GetResource takes embed in its query, which its row lacks: add it in src/core/operations/operations.ts.",
  ]);
});

test("refuses a model that is not API Gateway's", () => {
  expect(findDrift(readModel({}), TABLES).faults[0]).toBe(
    "The model has no PutIntegration: is this API Gateway's client?",
  );
});
