import { expect, test } from "vitest";
import { checkIntegration } from "../integration/check-integration.ts";
import { SAMPLES } from "../integration/samples.ts";
import { toHttpRequest } from "../integration/request/to-http-request.ts";
import { openSandbox } from "./sandbox.fixture.ts";
import { seedState } from "./seed/seed.ts";

const resources = seedState("us-east-1").restApis.flatMap(({ restApi, resources: own }) =>
  own.map((resource) => ({ ...resource, restApiId: restApi.id })),
);

for (const { name, input } of SAMPLES) {
  test(`takes the sample ${name} as it stands`, async () => {
    const request = toHttpRequest(input);
    if (request === null) throw new Error(`The sample ${name} makes no request.`);
    const { status, body } = await openSandbox().send(request);
    expect({ status, body: JSON.parse(body) }).toMatchObject({ status: 201, body: { type: input.type } });
  });

  test(`has the method of the sample ${name}, with the parameters that it maps`, () => {
    const resource = resources.find(({ id, restApiId }) => id === input.resourceId && restApiId === input.restApiId);
    const method = resource?.resourceMethods?.[input.httpMethod];
    const { requestParameters = {}, authorizationType } = method ?? {};
    const declared = Object.keys(requestParameters ?? {});
    const mapped = "requestParameters" in input ? Object.values<string>(input.requestParameters) : [];
    const needed = mapped.filter((source) => source.startsWith("method.request."));
    expect(declared).toEqual(expect.arrayContaining(needed));
    const context = { requestParameters: requestParameters ?? {}, authorizationType, resourcePath: resource?.path };
    expect(checkIntegration(input, context).filter(({ severity }) => severity !== "info")).toEqual([]);
  });
}

test("offers a sample for each kind of back end, and each once", () => {
  expect(SAMPLES.map(({ group, id }) => `${group}: ${id}`)).toEqual([
    "service: sqs-send-message",
    "service: sns-publish",
    "service: dynamodb-put-item",
    "service: dynamodb-query",
    "service: s3-get-object",
    "service: s3-get-object-action",
    "service: step-functions-start-execution",
    "service: kinesis-put-record",
    "service: eventbridge-put-events",
    "http: http-proxy",
    "http: http-parameters",
    "http: vpc-link",
    "lambda: lambda-proxy",
    "lambda: lambda-template",
    "gateway: mock",
    "gateway: cors-preflight",
  ]);
});

test("writes every form of a sample on one line, with each value from outside encoded", () => {
  const templates = SAMPLES.flatMap(({ input }) =>
    "requestTemplates" in input ? Object.values(input.requestTemplates) : [],
  );
  const forms = templates.filter((template) => template.startsWith("Action="));
  expect(forms).toHaveLength(2);
  for (const form of forms) {
    expect(form).not.toContain("\n");
    expect(
      form.replaceAll(/\$util\.urlEncode\((?:\$input\.body|\$input\.params\('\w+'\)|'[\w:-]+')\)/g, ""),
    ).not.toContain("$");
  }
});
