import { callOperation, readLive } from "./support/call-operation.ts";
import { CLI_EXAMPLES } from "./support/cli-examples.ts";
import { hasMoto, startMoto, type RunningMoto } from "./support/start-moto.ts";
import { expect, test as base } from "./support/test.ts";

/** What moto 5 answers otherwise than AWS: nulls for what is unset, no defaults but one, and all of it as text/html. */
const UNSET_IN_MOTO = {
  uri: null,
  httpMethod: null,
  passthroughBehavior: null,
  cacheKeyParameters: [],
  requestTemplates: null,
  integrationResponses: null,
  tlsConfig: null,
  cacheNamespace: null,
  timeoutInMillis: null,
  requestParameters: null,
  contentHandling: null,
  credentials: null,
  connectionType: null,
};

/** What moto takes with 201 and forgets. */
const FORGOTTEN_BY_MOTO = { connectionId: "abc123", cacheKeyParameters: ["method.request.path.id"] };

/** The proxy is connected to a moto of the test's own. */
const test = base.extend<{ moto: RunningMoto }>({
  // Playwright takes the names of what a fixture needs from its first parameter, so there must be one.
  // oxlint-disable-next-line no-empty-pattern
  moto: async ({}, provide) => {
    const moto = await startMoto();
    await provide(moto);
    await moto.stop();
  },
  flags: async ({ moto }, provide) => provide(["--target", moto.origin]),
});

test.skip(!hasMoto, "moto_server is not on the PATH: nothing here to emulate AWS with.");

/** A new API's GET /{id}, which declares its path parameter. */
async function putMethod(moto: RunningMoto) {
  const { id: restApiId } = await moto.call("POST", "/restapis", { name: "Emulated" });
  const resources = `/restapis/${String(restApiId)}/resources`;
  const { item } = await moto.call("GET", resources);
  const [root] = Array.isArray(item) ? item : [];
  const { id: resourceId } = await moto.call("POST", `${resources}/${String(root.id)}`, { pathPart: "{id}" });
  await moto.call("PUT", `${resources}/${String(resourceId)}/methods/GET`, {
    authorizationType: "NONE",
    requestParameters: { "method.request.path.id": true },
  });
  return { restApiId: String(restApiId), resourceId: String(resourceId), httpMethod: "GET" };
}

test("the examples of AWS's command line go through the page to another maker's API Gateway and come back", async ({
  editor,
  server,
  moto,
}) => {
  const place = await putMethod(moto);

  for (const { title, input, body } of CLI_EXAMPLES) {
    await test.step(title, async () => {
      await editor.paste(JSON.stringify({ ...input, ...place }));
      expect(await editor.body()).toEqual(body);
      await editor.submit();
      await editor.closeDialog();
      expect(await readLive(server.origin, place)).toEqual({ ...UNSET_IN_MOTO, ...body });
      await editor.load();
      await expect.poll(() => editor.body()).toEqual({ cacheKeyParameters: [], ...body });
    });
  }

  await test.step("members that moto forgets are shown to be missing", async () => {
    const body = {
      type: "HTTP",
      httpMethod: "GET",
      uri: "https://example.com/{id}",
      connectionType: "VPC_LINK",
      requestParameters: { "integration.request.path.id": "method.request.path.id" },
    };
    const { httpMethod: integrationHttpMethod, ...members } = body;
    await editor.paste(JSON.stringify({ ...place, integrationHttpMethod, ...members, ...FORGOTTEN_BY_MOTO }));
    await editor.submit();
    await expect(editor.dialog.getByText("what is there now differs from what was sent")).toBeVisible();
    for (const wire of Object.keys(FORGOTTEN_BY_MOTO))
      await expect(editor.dialog.getByRole("rowheader", { name: wire })).toBeVisible();
    await editor.closeDialog();
    expect(await readLive(server.origin, place)).toEqual({ ...UNSET_IN_MOTO, ...body });
  });

  await test.step("its refusals are shown as AWS's are", async () => {
    await editor.paste(JSON.stringify({ ...place, type: "AWS", uri: "not-an-arn" }));
    await editor.openReview();
    await editor.sendAllTheSame();
    await editor.expectRefused({
      status: "400 BadRequestException",
      message: "Enumeration value for HttpMethod must be non-empty",
    });
  });

  expect(await callOperation(server.origin, { operation: "GetRestApis" })).toMatchObject({
    item: [{ id: place.restApiId }],
  });
});
