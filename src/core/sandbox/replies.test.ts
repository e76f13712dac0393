import { expect, test } from "vitest";
import { methodPath, openSandbox, send } from "./sandbox.fixture.ts";
import { SEED_IDS } from "./seed/seed-ids.ts";

const API = `/restapis/${SEED_IDS.ordersApi}`;
const ORDERS = methodPath("/orders", "GET");
const HEALTH = methodPath("/health", "GET");
const ITEM = methodPath("/orders/{orderId}/items/{itemId}", "GET");
const NO_RESOURCE = `${API}/resources/none/methods/GET`;
const NO_API = "/restapis/none/resources/none/methods/GET";
const NO_METHOD = methodPath("/shipments", "GET");

const RESOURCE_404 = "Invalid Resource identifier specified";
const METHOD_404 = "Invalid Method identifier specified";
const API_404 = "Invalid API identifier specified 123456789012:none";
const lambdaUri =
  "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:f/invocations";
const role = "arn:aws:iam::123456789012:role/r";
const wrapped = (error: string) =>
  `Invalid mapping expression specified: Validation Result: warnings : [], errors : [${error}]`;
const notString = "class java.lang.Boolean can not be converted to an String";
const numberNotString =
  "class com.amazon.coral.value.json.numbers.TruncatingBigNumber can not be converted to an String";
const structure = "Start of structure or map found where not expected.";
const enumViolation = (member: string, value: string, set: string) =>
  `Value '${value}' at '${member}' failed to satisfy constraint: Member must satisfy enum value set: [${set}]`;
const types = "HTTP, MOCK, AWS_PROXY, HTTP_PROXY, AWS";

type Row = readonly [line: string, body: unknown, status: number, code: string, message: string];

const refusals: readonly Row[] = [
  // where nothing is
  ["GET /nowhere?x=1", "", 404, "UnknownOperationException", "The sandbox knows no operation GET /nowhere."],
  ["PATCH /restapis", "", 404, "UnknownOperationException", "The sandbox knows no operation PATCH /restapis."],
  ["GET /restapis/%zz", "", 400, "BadRequestException", '"%zz" in the path or query is not percent-encoded UTF-8.'],
  ["GET /restapis/none", "", 404, "NotFoundException", API_404],
  ["GET /restapis/a%2Fb", "", 404, "NotFoundException", "Invalid API identifier specified 123456789012:a/b"],
  [
    "GET /restapis/constructor/stages",
    "",
    404,
    "NotFoundException",
    "Invalid API identifier specified 123456789012:constructor",
  ],
  ["GET /restapis/none/resources", "", 404, "NotFoundException", API_404],
  ["GET /restapis/none/stages", "", 404, "NotFoundException", API_404],
  ["POST /restapis/none/deployments", "{}", 404, "NotFoundException", API_404],
  ["GET /restapis/none/resources/none", "", 404, "NotFoundException", API_404],
  [`GET ${API}/resources/none`, "", 404, "NotFoundException", RESOURCE_404],
  ...["", "/integration", "/integration/responses/200"].flatMap((rest): Row[] => [
    [`GET ${NO_API}${rest}`, "", 404, "NotFoundException", RESOURCE_404],
    [`GET ${NO_RESOURCE}${rest}`, "", 404, "NotFoundException", RESOURCE_404],
    [`GET ${NO_METHOD}${rest}`, "", 404, "NotFoundException", METHOD_404],
    [`GET ${methodPath("/orders", "constructor")}${rest}`, "", 404, "NotFoundException", METHOD_404],
  ]),
  [`PUT ${NO_API}`, { authorizationType: "NONE" }, 404, "NotFoundException", RESOURCE_404],
  [`PUT ${NO_API}/integration`, { type: "MOCK" }, 404, "NotFoundException", RESOURCE_404],
  [`PUT ${NO_RESOURCE}/integration`, { type: "MOCK" }, 404, "NotFoundException", RESOURCE_404],
  [`PUT ${NO_METHOD}/integration`, { type: "MOCK" }, 404, "NotFoundException", METHOD_404],
  [`DELETE ${NO_METHOD}/integration`, "", 404, "NotFoundException", METHOD_404],
  [`PUT ${NO_METHOD}/integration/responses/200`, {}, 404, "NotFoundException", METHOD_404],
  [`GET ${HEALTH}/integration/responses/404`, "", 404, "NotFoundException", "Invalid Response status code specified"],
  [`GET ${ITEM}/integration/responses/200`, "", 404, "NotFoundException", "Invalid Response status code specified"],

  // lists
  [
    "GET /restapis?limit=0",
    "",
    400,
    "BadRequestException",
    "Invalid limit specified: 0. It should be a whole number from 1 to 500.",
  ],
  [
    "GET /vpclinks?limit=501",
    "",
    400,
    "BadRequestException",
    "Invalid limit specified: 501. It should be a whole number from 1 to 500.",
  ],
  [
    `GET ${API}/resources?limit=1e2`,
    "",
    400,
    "BadRequestException",
    "Invalid limit specified: 1e2. It should be a whole number from 1 to 500.",
  ],
  [
    "GET /restapis?position=x",
    "",
    400,
    "BadRequestException",
    "Invalid position specified: x. It should be one that the list answered with.",
  ],
  [
    "GET /restapis?position=pzz",
    "",
    400,
    "BadRequestException",
    "Invalid position specified: pzz. It should be one that the list answered with.",
  ],
  [
    `GET ${API}/resources?embed=all`,
    "",
    400,
    "BadRequestException",
    "Invalid embed specified: all. It should be methods.",
  ],

  // PutIntegration: the body's shape
  [`PUT ${ORDERS}/integration`, "", 400, "BadRequestException", "Invalid request input"],
  [`PUT ${ORDERS}/integration`, "{", 400, "BadRequestException", "Invalid request input"],
  [`PUT ${ORDERS}/integration`, "[]", 400, "BadRequestException", "Invalid request input"],
  [`PUT ${ORDERS}/integration`, { type: true }, 400, "SerializationException", notString],
  [`PUT ${ORDERS}/integration`, { type: 1 }, 400, "SerializationException", numberNotString],
  [`PUT ${ORDERS}/integration`, { type: {} }, 400, "SerializationException", structure],
  [`PUT ${ORDERS}/integration`, { type: ["MOCK"] }, 400, "SerializationException", structure],
  [
    `PUT ${ORDERS}/integration`,
    { type: "MOCK", requestParameters: { a: true } },
    400,
    "SerializationException",
    notString,
  ],
  [
    `PUT ${ORDERS}/integration`,
    { type: "MOCK", requestTemplates: { a: {} } },
    400,
    "SerializationException",
    structure,
  ],
  [
    `PUT ${ORDERS}/integration`,
    { type: "MOCK", requestTemplates: [] },
    400,
    "SerializationException",
    "Expected map or null",
  ],
  [
    `PUT ${ORDERS}/integration`,
    { type: "MOCK", cacheKeyParameters: {} },
    400,
    "SerializationException",
    "Expected list or null",
  ],
  [
    `PUT ${ORDERS}/integration`,
    { type: "MOCK", cacheKeyParameters: [1] },
    400,
    "SerializationException",
    numberNotString,
  ],
  [
    `PUT ${ORDERS}/integration`,
    { type: "MOCK", tlsConfig: "x" },
    400,
    "SerializationException",
    "Expected map or null",
  ],
  [
    `PUT ${ORDERS}/integration`,
    { type: "MOCK", timeoutInMillis: "50" },
    400,
    "SerializationException",
    "class java.lang.String can not be converted to an Integer",
  ],
  [`PUT ${NO_API}/integration`, { type: true }, 400, "SerializationException", notString],

  // PutIntegration: the model, before existence
  [
    `PUT ${NO_API}/integration`,
    {},
    400,
    "ValidationException",
    "1 validation error detected: Value null at 'putIntegrationInput.type' failed to satisfy constraint: Member must not be null",
  ],
  [
    `PUT ${NO_API}/integration`,
    { type: "HTTPS_PROXY" },
    400,
    "ValidationException",
    `1 validation error detected: ${enumViolation("putIntegrationInput.type", "HTTPS_PROXY", types)}`,
  ],
  [
    `PUT ${NO_API}/integration`,
    { type: "X", connectionType: "Y" },
    400,
    "ValidationException",
    `2 validation errors detected: ${enumViolation("putIntegrationInput.type", "X", types)}; ${enumViolation("putIntegrationInput.connectionType", "Y", "INTERNET, VPC_LINK")}`,
  ],

  // PutIntegration: what the rules know
  [`PUT ${NO_METHOD}/integration`, { type: "HTTP" }, 404, "NotFoundException", METHOD_404],
  [
    `PUT ${ORDERS}/integration`,
    { type: "HTTP", uri: "http://example.com" },
    400,
    "BadRequestException",
    "Enumeration value for HttpMethod must be non-empty",
  ],
  [
    `PUT ${ORDERS}/integration`,
    { type: "AWS", uri: "http://example.com" },
    400,
    "BadRequestException",
    "Enumeration value for HttpMethod must be non-empty",
  ],
  [
    `PUT ${ORDERS}/integration`,
    { type: "HTTP", httpMethod: "GET", uri: "non-valid-http" },
    400,
    "BadRequestException",
    "Invalid HTTP endpoint specified for URI",
  ],
  [
    `PUT ${ORDERS}/integration`,
    { type: "AWS", httpMethod: "POST", uri: "non-valid-arn" },
    400,
    "BadRequestException",
    "Invalid ARN specified in the request",
  ],
  [
    `PUT ${ORDERS}/integration`,
    { type: "AWS_PROXY", httpMethod: "POST", uri: "arn:aws:lambda:us-east-1:123456789012:function:f" },
    400,
    "BadRequestException",
    "AWS ARN for integration must contain path or action",
  ],
  [
    `PUT ${ORDERS}/integration`,
    { type: "AWS_PROXY", httpMethod: "POST", uri: "arn:aws:apigateway:us-east-1:s3:path/b/k", credentials: role },
    400,
    "BadRequestException",
    "Integrations of type 'AWS_PROXY' currently only supports Lambda function and Firehose stream invocations.",
  ],
  [
    `PUT ${ORDERS}/integration`,
    { type: "MOCK", timeoutInMillis: 29_001 },
    400,
    "BadRequestException",
    "Timeout should be between 50 ms and 29000 ms",
  ],
  [
    `PUT ${ORDERS}/integration`,
    { type: "HTTP", httpMethod: "GET", uri: "http://example.com", connectionType: "VPC_LINK" },
    400,
    "BadRequestException",
    "ConnectionId should be set to the vpcLinkId or stage variable on connection type VPC_LINK",
  ],
  [
    `PUT ${ORDERS}/integration`,
    { type: "HTTP", httpMethod: "GET", uri: "http://example.com", connectionType: "VPC_LINK", connectionId: "none" },
    404,
    "NotFoundException",
    "Invalid Vpc Link identifier specified",
  ],
  [
    `PUT ${ORDERS}/integration`,
    {
      type: "HTTP",
      httpMethod: "GET",
      uri: "http://example.com",
      connectionType: "VPC_LINK",
      connectionId: SEED_IDS.vpcLinkV2,
    },
    400,
    "BadRequestException",
    `IntegrationTarget is required for VpcLinkV2 ${SEED_IDS.vpcLinkV2}.`,
  ],

  // PutMethod
  [`PUT ${NO_METHOD}`, "", 400, "BadRequestException", "Invalid request input"],
  [
    `PUT ${NO_API}`,
    {},
    400,
    "ValidationException",
    "1 validation error detected: Value null at 'putMethodInput.authorizationType' failed to satisfy constraint: Member must not be null",
  ],
  [
    `PUT ${NO_METHOD}`,
    { authorizationType: "NONE", requestParameters: { a: "true" } },
    400,
    "SerializationException",
    "class java.lang.String can not be converted to an Boolean",
  ],
  [
    `PUT ${methodPath("/orders", "WRONG")}`,
    { authorizationType: "NONE" },
    400,
    "BadRequestException",
    "Invalid HttpMethod specified. Valid options are GET,PUT,POST,DELETE,PATCH,OPTIONS,HEAD,ANY",
  ],
  [`PUT ${ORDERS}`, { authorizationType: "NONE" }, 409, "ConflictException", "Method already exists for this resource"],
  [
    `PUT ${NO_METHOD}`,
    { authorizationType: "NONE", requestParameters: { true: true } },
    400,
    "BadRequestException",
    wrapped("Invalid mapping expression specified: true"),
  ],
  [
    `PUT ${NO_METHOD}`,
    { authorizationType: "NONE", requestParameters: { "method.request.foo.bar": true } },
    400,
    "BadRequestException",
    wrapped("Invalid mapping expression specified: method.request.foo.bar"),
  ],
  [
    `PUT ${NO_METHOD}`,
    { authorizationType: "NONE", requestParameters: { "method.request.header.a[]": true } },
    400,
    "BadRequestException",
    wrapped("Parameter name should match the following regular expression: ^[a-zA-Z0-9._$-]+$"),
  ],
  [
    `PUT ${NO_METHOD}`,
    {
      authorizationType: "NONE",
      requestParameters: { "method.request.header.a": true, "method.request.path.a": true },
    },
    400,
    "BadRequestException",
    "Parameter names must be unique across querystring, header and path",
  ],
  [
    `PUT ${NO_METHOD}`,
    { authorizationType: "WHO" },
    400,
    "BadRequestException",
    "Invalid AuthorizationType specified. Valid options are NONE,AWS_IAM,CUSTOM,COGNITO_USER_POOLS",
  ],
  [
    `PUT ${NO_METHOD}`,
    { authorizationType: "CUSTOM", authorizerId: "none" },
    400,
    "BadRequestException",
    "Invalid authorizer ID specified. Setting the authorization type to CUSTOM or COGNITO_USER_POOLS requires a valid authorizer.",
  ],
  [
    `PUT ${NO_METHOD}`,
    { authorizationType: "NONE", requestValidatorId: "none" },
    400,
    "BadRequestException",
    "Invalid Request Validator identifier specified",
  ],
  [
    `PUT ${NO_METHOD}`,
    { authorizationType: "NONE", requestModels: { "application/json": "petModel" } },
    400,
    "BadRequestException",
    "Invalid model identifier specified: petModel",
  ],

  // PutIntegrationResponse
  [`PUT ${ORDERS}/integration/responses/200`, "", 400, "BadRequestException", "Invalid request input"],
  [
    `PUT ${ORDERS}/integration/responses/200`,
    { responseTemplates: { "application/json": 1 } },
    400,
    "SerializationException",
    numberNotString,
  ],
  [
    `PUT ${NO_API}/integration/responses/wrong`,
    {},
    400,
    "ValidationException",
    "1 validation error detected: Value 'wrong' at 'statusCode' failed to satisfy constraint: Member must satisfy regular expression pattern: [1-5]\\d\\d",
  ],
  [
    `PUT ${NO_API}/integration/responses/600`,
    { contentHandling: "X" },
    400,
    "ValidationException",
    `2 validation errors detected: Value '600' at 'statusCode' failed to satisfy constraint: Member must satisfy regular expression pattern: [1-5]\\d\\d; ${enumViolation("putIntegrationResponseInput.contentHandling", "X", "CONVERT_TO_BINARY, CONVERT_TO_TEXT")}`,
  ],
  [`PUT ${ORDERS}/integration/responses/418`, {}, 404, "NotFoundException", "Invalid Response status code specified"],
  [
    `PUT ${ORDERS}/integration/responses/200`,
    { selectionPattern: "[" },
    400,
    "BadRequestException",
    "Invalid regex pattern specified",
  ],
  [
    `PUT ${ORDERS}/integration/responses/400`,
    {},
    409,
    "ConflictException",
    "Integration response with selection pattern default already exists",
  ],
  [
    `PUT ${ORDERS}/integration/responses/200`,
    { selectionPattern: "4\\d{2}" },
    409,
    "ConflictException",
    "Integration response with selection pattern 4\\d{2} already exists",
  ],
  [
    `PUT ${ORDERS}/integration/responses/200`,
    { responseTemplates: { 123: "" } },
    400,
    "BadRequestException",
    "Validation Result: warnings : [], errors : [Invalid content type specified: 123]",
  ],
  [
    `PUT ${ORDERS}/integration/responses/200`,
    { responseParameters: { "method.response.body.a": "'1'" } },
    400,
    "BadRequestException",
    wrapped("Invalid mapping identifier specified"),
  ],
  [
    `PUT ${ORDERS}/integration/responses/200`,
    { responseParameters: { "method.response.header.X-New": "'1'" } },
    400,
    "BadRequestException",
    wrapped("Invalid mapping expression parameter specified: method.response.header.X-New"),
  ],
  [
    `PUT ${methodPath("/orders", "POST")}/integration/responses/202`,
    { responseParameters: { "method.response.header.Access-Control-Allow-Origin": "notquoted" } },
    400,
    "BadRequestException",
    wrapped("Invalid mapping expression specified: notquoted"),
  ],

  // CreateDeployment, TestInvokeMethod
  [`POST ${API}/deployments`, "", 400, "BadRequestException", "Invalid request input"],
  [`POST ${API}/deployments`, { stageName: "a b" }, 400, "BadRequestException", "Stage name only allows a-zA-Z0-9_-"],
  [`POST ${API}/deployments`, { variables: { a: 1 } }, 400, "SerializationException", numberNotString],
  [
    `POST ${ORDERS}`,
    {},
    400,
    "BadRequestException",
    "The sandbox does not run methods yet. It keeps and checks what you put.",
  ],
];

for (const [line, body, status, code, message] of refusals) {
  test(`refuses ${line} ${typeof body === "string" ? body : JSON.stringify(body)}: ${message}`, async () => {
    const sandbox = openSandbox();
    expect(await send(sandbox, line, body)).toEqual({
      status,
      headers: { "content-type": "application/json", "x-amzn-requestid": "req-1", "x-amzn-errortype": code },
      body: JSON.stringify({ message }),
    });
  });
}

const defaults = {
  cacheKeyParameters: [],
  cacheNamespace: SEED_IDS.orders["/orders"],
  passthroughBehavior: "WHEN_NO_MATCH",
  timeoutInMillis: 29_000,
};

/** What is put, and what is kept of it: the shapes that AWS was recorded to answer. */
const stored: readonly (readonly [title: string, put: object, kept: object])[] = [
  [
    "drops the URI and the method of a MOCK",
    { type: "MOCK", uri: lambdaUri, httpMethod: "POST" },
    { ...defaults, type: "MOCK" },
  ],
  [
    "connects HTTP over the internet",
    { type: "HTTP", httpMethod: "POST", uri: "http://example.com" },
    { ...defaults, connectionType: "INTERNET", type: "HTTP", httpMethod: "POST", uri: "http://example.com" },
  ],
  [
    "takes empty credentials of HTTP_PROXY for none",
    { type: "HTTP_PROXY", httpMethod: "ANY", uri: "https://example.com", credentials: "" },
    { ...defaults, connectionType: "INTERNET", type: "HTTP_PROXY", httpMethod: "ANY", uri: "https://example.com" },
  ],
  [
    "keeps no connection of an AWS integration",
    {
      type: "AWS",
      httpMethod: "PUT",
      uri: "arn:aws:apigateway:us-east-1:s3:path/b/k",
      credentials: role,
      connectionType: "INTERNET",
    },
    { ...defaults, type: "AWS", httpMethod: "PUT", uri: "arn:aws:apigateway:us-east-1:s3:path/b/k", credentials: role },
  ],
  [
    "adds no connection to AWS_PROXY",
    { type: "AWS_PROXY", httpMethod: "POST", uri: lambdaUri },
    { ...defaults, type: "AWS_PROXY", httpMethod: "POST", uri: lambdaUri },
  ],
  [
    "keeps a VPC link that a stage variable names",
    {
      type: "HTTP_PROXY",
      httpMethod: "GET",
      uri: "http://my.example.com",
      connectionType: "VPC_LINK",
      connectionId: "${stageVariables.vpcLinkId}",
    },
    {
      ...defaults,
      connectionType: "VPC_LINK",
      connectionId: "${stageVariables.vpcLinkId}",
      type: "HTTP_PROXY",
      httpMethod: "GET",
      uri: "http://my.example.com",
    },
  ],
  [
    "keeps a VPC link that is there",
    {
      type: "HTTP",
      httpMethod: "GET",
      uri: "http://my.example.com",
      connectionType: "VPC_LINK",
      connectionId: SEED_IDS.vpcLink,
    },
    {
      ...defaults,
      connectionType: "VPC_LINK",
      connectionId: SEED_IDS.vpcLink,
      type: "HTTP",
      httpMethod: "GET",
      uri: "http://my.example.com",
    },
  ],
  [
    "keeps an empty template as null",
    { type: "MOCK", requestTemplates: { "application/json": "", "text/xml": null, "text/plain": "x" } },
    { ...defaults, type: "MOCK", requestTemplates: { "application/json": null, "text/xml": null, "text/plain": "x" } },
  ],
  [
    "reads null as absent",
    { type: "MOCK", timeoutInMillis: null, cacheNamespace: null },
    { ...defaults, type: "MOCK" },
  ],
  [
    "cuts a fraction of a millisecond",
    { type: "MOCK", timeoutInMillis: 50.9 },
    { ...defaults, type: "MOCK", timeoutInMillis: 50 },
  ],
  [
    "keeps what is given, members that nobody knows too",
    {
      type: "HTTP",
      httpMethod: "POST",
      uri: "http://example.com",
      requestParameters: { "integration.request.header.X": "'1'" },
      passthroughBehavior: "NEVER",
      contentHandling: "CONVERT_TO_TEXT",
      timeoutInMillis: 50,
      cacheNamespace: "n",
      cacheKeyParameters: ["method.request.querystring.limit"],
      tlsConfig: { insecureSkipVerification: true },
      later: { deep: [1, null] },
      integrationResponses: { 200: {} },
    },
    {
      connectionType: "INTERNET",
      type: "HTTP",
      httpMethod: "POST",
      uri: "http://example.com",
      requestParameters: { "integration.request.header.X": "'1'" },
      passthroughBehavior: "NEVER",
      contentHandling: "CONVERT_TO_TEXT",
      timeoutInMillis: 50,
      cacheNamespace: "n",
      cacheKeyParameters: ["method.request.querystring.limit"],
      tlsConfig: { insecureSkipVerification: true },
      later: { deep: [1, null] },
    },
  ],
];

for (const [title, put, kept] of stored) {
  test(title, async () => {
    const sandbox = openSandbox();
    const answer = await send(sandbox, `PUT ${ORDERS}/integration`, put);
    expect({ ...answer, body: JSON.parse(answer.body) }).toEqual({
      status: 201,
      headers: { "content-type": "application/json", "x-amzn-requestid": "req-1" },
      body: kept,
    });
    expect(JSON.parse((await send(sandbox, `GET ${ORDERS}/integration`)).body)).toEqual(kept);
  });
}
