import type { PutIntegrationInput } from "./put-integration-input.ts";
import type { MethodContext } from "./rules/rule.ts";

/** Something that API Gateway is known to take. */
export interface AcceptedCase {
  readonly title: string;
  /** What is changed in an HTTP integration that is valid. */
  readonly change: Partial<PutIntegrationInput>;
  readonly method?: MethodContext;
}

const FUNCTION = "arn:aws:lambda:us-east-1:123456789012:function:not-there";
const at = (call: string) => `arn:aws:apigateway:us-east-1:${call}`;
const INVOCATION = at(`lambda:path/2015-03-31/functions/${FUNCTION}/invocations`);
const ROLE = "arn:aws:iam::123456789012:role/calls";

const lambda = { uri: INVOCATION, integrationHttpMethod: "POST" };
const service = { type: "AWS", uri: at("s3:path/bucket/key"), credentials: ROLE };
const mock: Partial<PutIntegrationInput> = {
  type: "MOCK",
  uri: undefined,
  integrationHttpMethod: undefined,
  requestTemplates: { "application/json": '{"statusCode": 200}' },
};
const PET = { requestParameters: { "method.request.path.petId": true }, resourcePath: "/pets/{petId}" };

const mapping = (source: string): AcceptedCase => ({
  title: `the source ${source}`,
  change: { requestParameters: { "integration.request.header.X-Mapped": source } },
  method: {
    requestParameters: {
      "method.request.path.petId": true,
      "method.request.querystring.page": false,
      "method.request.header.X-Id": false,
    },
    resourcePath: "/pets/{petId}",
  },
});

/** The stage variables' places that the developer guide names. */
const STAGE_VARIABLE_URIS: readonly AcceptedCase[] = [
  ...[
    "https://${stageVariables.testHost}",
    "http://${stageVariables.a}.example.com/${stageVariables.b}?v=${stageVariables.c}",
  ].map((uri) => ({ title: `the URI ${uri}`, change: { uri } })),
  ...["sqs:action/${stageVariables.action}", "sqs:path/123456789012/${stageVariables.queue}"].map((call) => ({
    title: `the call ${call}`,
    change: { ...service, uri: at(call) },
  })),
  ...["${stageVariables.fn}", "f:${stageVariables.alias}"].map((name) => ({
    title: `the function ${name}`,
    change: {
      type: "AWS_PROXY",
      uri: at(`lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:${name}/invocations`),
    },
  })),
  {
    title: "a role that a stage variable names",
    change: { ...service, credentials: "arn:aws:iam::123456789012:${stageVariables.role}" },
  },
];

/** Each row of what is known to be accepted; recorded, deployed or documented. */
export const ACCEPTED: readonly AcceptedCase[] = [
  { title: "MOCK without the back end's method", change: mock },
  {
    title: "MOCK with a URI and a method",
    change: { ...mock, uri: "https://example.com", integrationHttpMethod: "GET" },
  },
  {
    title: "MOCK with a path parameter that no URI holds",
    change: { ...mock, requestParameters: { "integration.request.path.petId": "method.request.path.petId" } },
    method: PET,
  },
  { title: "the back end's method ANY", change: { integrationHttpMethod: "ANY" } },
  {
    title: "a back end's method that is no verb, of which no refusal is known",
    change: { integrationHttpMethod: "TRACE" },
  },
  { title: "http", change: { uri: "http://example.com" } },
  { title: "HTTP_PROXY with https", change: { type: "HTTP_PROXY", uri: "https://example.com" } },
  { title: "S3 by path with a role", change: service },
  { title: "S3 by action", change: { ...service, uri: at("s3:action/GetObject&Bucket={bucket}&Key={key}") } },
  { title: "a function that does not exist, under AWS without credentials", change: { ...lambda, type: "AWS" } },
  { title: "a function under AWS_PROXY without credentials", change: { ...lambda, type: "AWS_PROXY" } },
  {
    title: "AWS_PROXY with a path parameter that no URI holds",
    change: {
      ...lambda,
      type: "AWS_PROXY",
      requestParameters: { "integration.request.path.petId": "method.request.path.petId" },
    },
    method: PET,
  },
  { title: "a {name} in the URI that nothing is mapped to", change: { uri: "https://example.com/{petId}" } },
  {
    title: "a VPC link that a stage variable names",
    change: { connectionType: "VPC_LINK", connectionId: "${stageVariables.vpcLinkId}" },
  },
  {
    title: "a VPC link's id without a VPC link, of which no refusal is known",
    change: { connectionType: "INTERNET", connectionId: "a1b2c3" },
  },
  {
    title: "a VPC link of the second version with its target",
    change: {
      connectionType: "VPC_LINK",
      connectionId: "a1b2c3",
      integrationTarget: "arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/app/shop/50dc6c495c0c9188",
    },
  },
  { title: "empty credentials on HTTP", change: { credentials: "" } },
  { title: "empty credentials on HTTP_PROXY", change: { type: "HTTP_PROXY", credentials: "" } },
  {
    title: "the caller's identity where the method asks for IAM",
    change: { ...service, credentials: "arn:aws:iam::*:user/*" },
    method: { authorizationType: "AWS_IAM" },
  },
  ...[
    "method.request.path.petId",
    "method.request.querystring.page",
    "method.request.header.X-Id",
    "method.request.multivaluequerystring.page",
    "method.request.multivalueheader.X-Id",
    "method.request.body",
    "method.request.body.order.id",
    "context.requestId",
    "context.authorizer.claims.sub",
    "stageVariables.version",
    "'static'",
    "'application/x-www-form-urlencoded'",
    "'AWSEvents.PutEvents'",
    "'a%20b'",
  ].map(mapping),
  { title: "an empty template", change: { requestTemplates: { "application/json": "" } } },
  { title: "a template under $default, which an emulator takes", change: { requestTemplates: { $default: "x" } } },
  { title: "a template of 300,000 bytes", change: { requestTemplates: { "application/json": "x".repeat(300_000) } } },
  {
    title: "a cache key that the method declares",
    change: { cacheKeyParameters: ["method.request.path.petId"] },
    method: PET,
  },
  ...[50, 29_000].map((timeoutInMillis) => ({ title: `${timeoutInMillis} ms`, change: { timeoutInMillis } })),
  {
    title: "900,000 ms for a stream",
    change: { type: "HTTP_PROXY", responseTransferMode: "STREAM", timeoutInMillis: 900_000 },
  },
  ...["WHEN_NO_MATCH", "WHEN_NO_TEMPLATES", "NEVER"].map((passthroughBehavior) => ({
    title: `passthrough ${passthroughBehavior}`,
    change: { passthroughBehavior },
  })),
  ...["CONVERT_TO_BINARY", "CONVERT_TO_TEXT"].map((contentHandling) => ({
    title: `content handling ${contentHandling}`,
    change: { contentHandling },
  })),
  {
    title: "a function's invocation with two slashes after path",
    change: { type: "AWS_PROXY", uri: INVOCATION.replace("path/", "path//"), integrationHttpMethod: "POST" },
  },
  { title: "an unverified certificate", change: { tlsConfig: { insecureSkipVerification: true } } },
  {
    title: "maps and lists that are set and empty",
    change: { requestParameters: {}, requestTemplates: {}, cacheKeyParameters: [] },
  },
  ...STAGE_VARIABLE_URIS,
];

/** What PutIntegration takes and what then fails at run time: an error may say so, but no refusal is to be expected. */
export const ACCEPTED_BUT_FAILING: readonly AcceptedCase[] = [
  { title: "a function called with GET", change: { type: "AWS_PROXY", uri: INVOCATION, integrationHttpMethod: "GET" } },
  ...["Content-Length", "Transfer-Encoding", "Connection", "Authorization", "TE"].map((header) => ({
    title: `${header} as a target`,
    change: { ...service, requestParameters: { [`integration.request.header.${header}`]: "'1'" } },
  })),
];
