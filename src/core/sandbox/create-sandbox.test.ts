import { expect, test } from "vitest";
import { memoryStore, methodPath, openSandbox, send } from "./sandbox.fixture.ts";
import { SEED_IDS } from "./seed/seed-ids.ts";
import { seedState } from "./seed/seed.ts";

const API = `/restapis/${SEED_IDS.ordersApi}`;
const HEALTH = methodPath("/health", "GET");
const SHIPMENTS = methodPath("/shipments", "GET");
const TIME = 1_767_323_045;
const JSON_REPLY = { "content-type": "application/json" };

type TestSandbox = ReturnType<typeof openSandbox>;

async function bodyOf(sandbox: TestSandbox, line: string, body?: unknown): Promise<unknown> {
  return JSON.parse((await send(sandbox, line, body)).body);
}

/** A store that holds one API with one resource, and the method given on it. */
function storeWith(resourceMethods?: object) {
  const resources = [{ id: "root", path: "/", resourceMethods }];
  return memoryStore(
    JSON.stringify({
      version: 1,
      restApis: [{ restApi: { id: "a" }, resources, stages: [], deployments: [] }],
      vpcLinks: [],
    }),
  );
}

const healthIntegration = {
  type: "MOCK",
  requestTemplates: {
    "application/json": `#if($input.params('fail') == "true")\n{"statusCode": 503}\n#else\n{"statusCode": 200}\n#end`,
  },
  passthroughBehavior: "WHEN_NO_TEMPLATES",
  timeoutInMillis: 29_000,
  cacheNamespace: SEED_IDS.orders["/health"],
  cacheKeyParameters: [],
};
const healthResponses = {
  200: { responseTemplates: { "application/json": '{"status": "ok", "stage": "$context.stage"}' }, statusCode: "200" },
  503: { selectionPattern: "503", responseTemplates: { "application/json": '{"status": "down"}' }, statusCode: "503" },
};
const healthMethod = {
  apiKeyRequired: false,
  authorizationType: "NONE",
  requestParameters: { "method.request.querystring.fail": false },
  httpMethod: "GET",
  methodResponses: {
    200: { statusCode: "200", responseModels: { "application/json": "Empty" } },
    503: { statusCode: "503", responseModels: { "application/json": "Empty" } },
  },
};
const webhooks = {
  id: SEED_IDS.webhooksApi,
  name: "Webhooks",
  description: "What partners tell us",
  createdDate: 1_758_103_200,
  rootResourceId: SEED_IDS.webhooks["/"],
};
const inventoryLink = {
  id: SEED_IDS.vpcLinkV2,
  name: "inventory",
  description: "Subnets of the inventory service",
  vpcLinkVersion: "V2",
  subnetIds: ["subnet-0a1b2c3d4e5f60718", "subnet-0f1e2d3c4b5a69788"],
  securityGroupIds: ["sg-0123456789abcdef0"],
  status: "AVAILABLE",
  statusMessage: "Your vpc link is ready for use",
};

/** A read, and all that it answers. */
const reads: readonly (readonly [line: string, body: unknown])[] = [
  ["/restapis?limit=1&position=p1", { item: [webhooks] }],
  [`/restapis/${SEED_IDS.webhooksApi}`, webhooks],
  ["/vpclinks?position=p1", { item: [inventoryLink] }],
  [`/restapis/${SEED_IDS.webhooksApi}/stages`, { item: [] }],
  [
    `/restapis/${SEED_IDS.webhooksApi}/resources`,
    {
      item: [
        { id: SEED_IDS.webhooks["/"], path: "/" },
        {
          id: SEED_IDS.webhooks["/hooks"],
          parentId: SEED_IDS.webhooks["/"],
          pathPart: "hooks",
          path: "/hooks",
          resourceMethods: { GET: {} },
        },
        {
          id: SEED_IDS.webhooks["/hooks/{hookId}"],
          parentId: SEED_IDS.webhooks["/hooks"],
          pathPart: "{hookId}",
          path: "/hooks/{hookId}",
          resourceMethods: { POST: {} },
        },
      ],
    },
  ],
  [
    `${API}/resources/${SEED_IDS.orders["/health"]}`,
    {
      id: SEED_IDS.orders["/health"],
      parentId: SEED_IDS.orders["/"],
      pathPart: "health",
      path: "/health",
      resourceMethods: { GET: {} },
    },
  ],
  [
    `${API}/resources/${SEED_IDS.orders["/health"]}?embed=methods`,
    {
      id: SEED_IDS.orders["/health"],
      parentId: SEED_IDS.orders["/"],
      pathPart: "health",
      path: "/health",
      resourceMethods: {
        GET: { ...healthMethod, methodIntegration: { ...healthIntegration, integrationResponses: healthResponses } },
      },
    },
  ],
  [HEALTH, { ...healthMethod, methodIntegration: { ...healthIntegration, integrationResponses: healthResponses } }],
  [`${HEALTH}/integration`, { ...healthIntegration, integrationResponses: healthResponses }],
  [`${HEALTH}/integration/responses/503`, healthResponses[503]],
];

for (const [path, body] of reads) {
  test(`answers GET ${path}`, async () => {
    const store = memoryStore();
    const reply = await send(openSandbox(store), `GET ${path}`);
    expect({ ...reply, body: JSON.parse(reply.body) }).toEqual({
      status: 200,
      headers: { ...JSON_REPLY, "x-amzn-requestid": "req-1" },
      body,
    });
    expect(store.saves).toBe(0);
  });
}

test("hands out a list page by page, each thing once and in order", async () => {
  const sandbox = openSandbox();
  const paths: string[] = [];
  const sizes: number[] = [];
  for (let query = "?limit=5"; query !== "";) {
    const { item, position } = JSON.parse((await send(sandbox, `GET ${API}/resources${query}`)).body);
    paths.push(...item.map(({ path }: { path: string }) => path));
    sizes.push(item.length);
    query = position === undefined ? "" : `?limit=5&position=${encodeURIComponent(position)}`;
  }
  expect(paths).toEqual(Object.keys(SEED_IDS.orders).toSorted());
  expect(sizes).toEqual([5, 5, 5, 1]);
});

test("gives 25 of a longer list unless told otherwise", async () => {
  const vpcLinks = Array.from({ length: 30 }, (_, index) => ({ id: `link${index}` }));
  const store = memoryStore(JSON.stringify({ version: 1, restApis: [], vpcLinks }));
  const sandbox = openSandbox(store);
  expect(await bodyOf(sandbox, "GET /vpclinks")).toEqual({ position: "pp", item: vpcLinks.slice(0, 25) });
  expect(await bodyOf(sandbox, "GET /vpclinks?position=pp")).toEqual({ item: vpcLinks.slice(25) });
  expect(await bodyOf(sandbox, "GET /vpclinks?limit=500")).toEqual({ item: vpcLinks });
});

test("wipes the integration's responses when it is put, and keeps the method", async () => {
  const sandbox = openSandbox();
  await send(sandbox, `PUT ${HEALTH}/integration`, healthIntegration);
  expect(await bodyOf(sandbox, `GET ${HEALTH}`)).toEqual({ ...healthMethod, methodIntegration: healthIntegration });
  expect((await send(sandbox, `GET ${HEALTH}/integration/responses/200`)).status).toBe(404);
});

test("puts back an integration's responses, one by one", async () => {
  const sandbox = openSandbox();
  await send(sandbox, `PUT ${HEALTH}/integration`, healthIntegration);
  for (const [status, response] of Object.entries(healthResponses)) {
    const { statusCode, ...body } = response;
    const reply = await send(sandbox, `PUT ${HEALTH}/integration/responses/${statusCode}`, body);
    expect([reply.status, JSON.parse(reply.body)], status).toEqual([201, response]);
  }
  expect(await bodyOf(sandbox, `GET ${HEALTH}/integration`)).toEqual({
    ...healthIntegration,
    integrationResponses: healthResponses,
  });
});

test("keeps an empty response template as null, an empty pattern as it is, and members that nobody knows", async () => {
  const sandbox = openSandbox();
  const put = {
    selectionPattern: "",
    responseTemplates: { "application/json": "", "text/xml": null },
    later: 1,
    statusCode: "201",
  };
  const kept = {
    selectionPattern: "",
    responseTemplates: { "application/json": null, "text/xml": null },
    later: 1,
    statusCode: "200",
  };
  expect(await bodyOf(sandbox, `PUT ${HEALTH}/integration/responses/200`, put)).toEqual(kept);
  expect(await bodyOf(sandbox, `GET ${HEALTH}/integration/responses/200`)).toEqual(kept);
});

test("takes a selection pattern that only Java reads", async () => {
  const sandbox = openSandbox();
  const reply = await send(sandbox, `PUT ${HEALTH}/integration/responses/503`, { selectionPattern: "(?i)5\\d++" });
  expect(reply.status).toBe(201);
});

test("takes an integration away without a body, and then has none", async () => {
  const sandbox = openSandbox();
  expect(await send(sandbox, `DELETE ${HEALTH}/integration`)).toEqual({
    status: 204,
    headers: { "x-amzn-requestid": "req-1" },
    body: "",
  });
  expect(await bodyOf(sandbox, `GET ${HEALTH}`)).toEqual(healthMethod);
  const gone = { message: "Invalid Integration identifier specified" };
  for (const line of ["GET", "DELETE"].map((verb) => `${verb} ${HEALTH}/integration`))
    expect(await bodyOf(sandbox, line)).toEqual(gone);
  expect(await bodyOf(sandbox, `GET ${HEALTH}/integration/responses/200`)).toEqual(gone);
  expect(await bodyOf(sandbox, `PUT ${HEALTH}/integration/responses/200`, {})).toEqual(gone);
});

test("makes a method that takes an integration, and no responses before the method has its own", async () => {
  const sandbox = openSandbox();
  const put = {
    authorizationType: "AWS_IAM",
    requestParameters: { "method.request.header.A": true },
    later: "x",
    methodResponses: 5,
    httpMethod: "PUT",
  };
  const method = {
    authorizationType: "AWS_IAM",
    requestParameters: { "method.request.header.A": true },
    later: "x",
    apiKeyRequired: false,
    httpMethod: "GET",
  };
  const reply = await send(sandbox, `PUT ${SHIPMENTS}`, put);
  expect([reply.status, JSON.parse(reply.body)]).toEqual([201, method]);
  expect(await bodyOf(sandbox, `GET ${SHIPMENTS}`)).toEqual(method);
  expect(await bodyOf(sandbox, `GET ${SHIPMENTS}/integration`)).toEqual({
    message: "Invalid Integration identifier specified",
  });
  expect((await send(sandbox, `PUT ${SHIPMENTS}/integration`, { type: "MOCK" })).status).toBe(201);
  expect(await bodyOf(sandbox, `PUT ${SHIPMENTS}/integration/responses/200`, {})).toEqual({
    message:
      "Invalid mapping expression specified: Validation Result: warnings : [], errors : [No method response exists for method.]",
  });
});

test("deploys to a new stage", async () => {
  const sandbox = openSandbox();
  const body = {
    stageName: "test",
    stageDescription: "For tests",
    description: "First",
    variables: { a: "1" },
    tracingEnabled: true,
    later: 1,
  };
  const reply = await send(sandbox, `POST ${API}/deployments`, body);
  expect([reply.status, JSON.parse(reply.body)]).toEqual([
    201,
    { description: "First", later: 1, id: "new0000001", createdDate: TIME },
  ]);
  const { item } = JSON.parse((await send(sandbox, `GET ${API}/stages`)).body);
  expect(item.map(({ stageName }: { stageName: string }) => stageName)).toEqual(["dev", "prod", "test"]);
  expect(item[2]).toEqual({
    stageName: "test",
    deploymentId: "new0000001",
    description: "For tests",
    variables: { a: "1" },
    cacheClusterEnabled: false,
    cacheClusterStatus: "NOT_AVAILABLE",
    methodSettings: {},
    tracingEnabled: true,
    createdDate: TIME,
    lastUpdatedDate: TIME,
  });
});

test("moves a stage to a new deployment and keeps its variables", async () => {
  const sandbox = openSandbox();
  const { item: before } = JSON.parse((await send(sandbox, `GET ${API}/stages`)).body);
  await send(sandbox, `POST ${API}/deployments`, { stageName: "dev" });
  const [dev, prod] = before;
  expect(await bodyOf(sandbox, `GET ${API}/stages`)).toEqual({
    item: [{ ...dev, deploymentId: "new0000001", lastUpdatedDate: TIME }, prod],
  });
});

test("deploys without a stage", async () => {
  const sandbox = openSandbox();
  const before = await bodyOf(sandbox, `GET ${API}/stages`);
  expect((await send(sandbox, `POST ${API}/deployments`, {})).status).toBe(201);
  expect(await bodyOf(sandbox, `GET ${API}/stages`)).toEqual(before);
});

test("deploys no API without methods, or with a method that has no integration", async () => {
  const deploy = (resourceMethods?: object) =>
    bodyOf(openSandbox(storeWith(resourceMethods)), "POST /restapis/a/deployments", {});
  expect(await deploy()).toEqual({ message: "The REST API doesn't contain any methods" });
  expect(await deploy({ GET: {} })).toEqual({ message: "No integration defined for method" });
});

test("has saved a change before it answers, and a new sandbox on the same store knows it", async () => {
  const store = memoryStore();
  await send(openSandbox(store), `PUT ${HEALTH}/integration`, { type: "MOCK", later: { "": 1 } });
  expect(store.saves).toBe(1);
  expect(await bodyOf(openSandbox(store), `GET ${HEALTH}/integration`)).toEqual({
    type: "MOCK",
    passthroughBehavior: "WHEN_NO_MATCH",
    timeoutInMillis: 29_000,
    cacheNamespace: SEED_IDS.orders["/health"],
    cacheKeyParameters: [],
    later: { "": 1 },
  });
});

test("keeps a member named __proto__ over saving and loading", async () => {
  const store = memoryStore();
  await send(
    openSandbox(store),
    `PUT ${HEALTH}/integration`,
    '{"type":"MOCK","__proto__":{"x":1},"tlsConfig":{"__proto__":"t"}}',
  );
  const { body } = await send(openSandbox(store), `GET ${HEALTH}/integration`);
  expect(body).toContain('"tlsConfig":{"__proto__":"t"}');
  expect(body).toContain('"__proto__":{"x":1}');
});

test("refuses without saving", async () => {
  const store = memoryStore();
  await send(openSandbox(store), `PUT ${HEALTH}/integration`, { type: "WHO" });
  expect(store.saves).toBe(0);
});

test("answers InternalFailure where saving fails, and nothing has changed", async () => {
  const store = memoryStore();
  const sandbox = openSandbox(store);
  store.failure = new Error("no space left");
  expect(await send(sandbox, `DELETE ${HEALTH}/integration`)).toEqual({
    status: 500,
    headers: { ...JSON_REPLY, "x-amzn-requestid": "req-1", "x-amzn-errortype": "InternalFailure" },
    body: '{"message":"The sandbox could not save the change, so nothing was changed: no space left"}',
  });
  expect((await send(sandbox, `GET ${HEALTH}/integration`)).status).toBe(200);
  store.failure = undefined;
  expect((await send(sandbox, `DELETE ${HEALTH}/integration`)).status).toBe(204);
});

test("carries out requests that come at once one after the other", async () => {
  const saved: string[] = [];
  const store = {
    load: async () => undefined,
    async save(state: string) {
      // A slow store: a request that did not wait would build on the state from before.
      await new Promise((resolve) => setTimeout(resolve, saved.length === 0 ? 5 : 0));
      saved.push(state);
    },
  };
  const sandbox = openSandbox(store);
  const verbs = ["GET", "PUT", "POST", "DELETE"];
  const replies = verbs.map((verb) =>
    send(sandbox, `PUT ${methodPath("/shipments", verb)}`, { authorizationType: "NONE" }),
  );
  const read = send(sandbox, `GET ${API}/resources/${SEED_IDS.orders["/shipments"]}`);
  expect((await Promise.all(replies)).map(({ status }) => status)).toEqual([201, 201, 201, 201]);
  expect(JSON.parse((await read).body).resourceMethods).toEqual({ GET: {}, PUT: {}, POST: {}, DELETE: {} });
  expect(saved).toHaveLength(4);
});

const broken: readonly (readonly [text: string, message: string])[] = [
  ["{", "The saved sandbox is not JSON. Mend it or move it away; it was left as it is."],
  [
    "[]",
    "The saved sandbox is no state of version 1 (the whole should be an object). Mend it or move it away; it was left as it is.",
  ],
  [
    '{"version":2,"restApis":[],"vpcLinks":[]}',
    "The saved sandbox is no state of version 1 (version should be 1). Mend it or move it away; it was left as it is.",
  ],
  [
    '{"version":1,"restApis":[{"restApi":{"id":7},"resources":[],"stages":[],"deployments":[]}],"vpcLinks":[]}',
    "The saved sandbox is no state of version 1 (restApis.0.restApi.id should be a text). Mend it or move it away; it was left as it is.",
  ],
];

for (const [text, message] of broken) {
  test(`rejects and leaves alone what is no state: ${text}`, async () => {
    const store = memoryStore(text);
    const sandbox = openSandbox(store);
    await expect(send(sandbox, `DELETE ${HEALTH}/integration`)).rejects.toThrow(new Error(message));
    expect(store.text).toBe(text);
    store.text = JSON.stringify(seedState("us-east-1"));
    expect((await send(sandbox, `DELETE ${HEALTH}/integration`)).status).toBe(204);
  });
}
