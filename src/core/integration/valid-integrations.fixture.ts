import fc from "fast-check";
import { VERBS } from "./fields/fields.ts";
import type { PutIntegrationInput, TextMap } from "./put-integration-input.ts";
import type { MethodContext } from "./rules/rule.ts";
import { SAMPLES } from "./samples.ts";

/** An integration that API Gateway takes and that works, and the method that it belongs to. */
export interface ValidCase {
  readonly input: PutIntegrationInput;
  readonly method: MethodContext;
}

const ACCOUNT = "123456789012";
const PATH_NAMES = ["orderId", "proxy", "id", "item-id", "v1.x"] as const;
const NAMES = ["page", "X-Request-Id", "filter$in", "a.b", "Accept", "_", "x", "Content-Type"] as const;
const VARIABLES = ["${stageVariables.host}", "${stageVariables.v2}"] as const;

const label = fc.stringMatching(/^[a-z0-9]{1,12}$/);
const place = fc.record({ restApiId: label, resourceId: label, httpMethod: fc.constantFrom(...VERBS) });

/** A partition, one of its regions, and a role there. */
const site = fc.constantFrom(
  ...(
    [
      ["aws", "us-east-1"],
      ["aws", "ap-southeast-2"],
      ["aws-cn", "cn-northwest-1"],
      ["aws", "il-central-1"],
      ["aws", "mx-central-1"],
      ["aws-us-gov", "us-gov-west-1"],
      ["aws-iso", "us-iso-east-1"],
      ["aws-eusc", "eusc-de-east-1"],
    ] as const
  ).map(([partition, region]) => ({
    region,
    at: `arn:${partition}:apigateway:${region}`,
    lambda: `arn:${partition}:lambda:${region}:${ACCOUNT}:function`,
    role: `arn:${partition}:iam::${ACCOUNT}:role/service/reads_orders`,
  })),
);

const staticValue = fc
  .array(fc.constantFrom("a", "Z", "9", "-", ".", "_", "~", "/", ":", "%20", "+", "=", "&", "*", ",", ";", "@"), {
    minLength: 1,
  })
  .map((chars) => `'${chars.join("")}'`);

/** Every form that the developer guide has for the right side of a mapping. */
const source = fc.oneof(
  fc.constantFrom(...PATH_NAMES).map((name) => `method.request.path.${name}`),
  fc
    .tuple(
      fc.constantFrom("querystring", "header", "multivaluequerystring", "multivalueheader"),
      fc.constantFrom(...NAMES),
    )
    .map(([where, name]) => `method.request.${where}.${name}`),
  fc.constantFrom("method.request.body", "method.request.body.order.id", "method.request.body.items[0].name"),
  fc.constantFrom("context.requestId", "context.identity.sourceIp", "context.authorizer.principalId"),
  fc.constantFrom("stageVariables.host", "stageVariables.v2"),
  staticValue,
);

const target = fc.oneof(
  fc.constantFrom(...PATH_NAMES).map((name) => `integration.request.path.${name}`),
  fc
    .tuple(fc.constantFrom("querystring", "header"), fc.constantFrom(...NAMES))
    .map(([where, name]) => `integration.request.${where}.${name}`),
);

const mappings = fc.dictionary(target, source, { maxKeys: 6 });
const templates = fc.dictionary(
  fc.constantFrom("application/json", "text/xml", "application/vnd.api+json", "multipart/form-data", "image/png"),
  fc.constantFrom(
    "",
    "$input.json('$')",
    '{"id": "$input.params(\'id\')"}',
    "#set($x = 1)\n#foreach($item in $input.path('$.items'))$item#end",
    "Action=SendMessage&MessageBody=$util.urlEncode($input.body)",
  ),
  { maxKeys: 3 },
);

/** What any type takes. */
const common = {
  requestParameters: mappings,
  requestTemplates: templates,
  passthroughBehavior: fc.constantFrom("WHEN_NO_MATCH", "WHEN_NO_TEMPLATES", "NEVER"),
  contentHandling: fc.constantFrom("CONVERT_TO_BINARY", "CONVERT_TO_TEXT"),
  timeoutInMillis: fc.oneof(fc.constantFrom(50, 29_000), fc.integer({ min: 50, max: 29_000 })),
  cacheNamespace: fc.stringMatching(/^[\w-]{0,12}$/),
  responseTransferMode: fc.constant("BUFFERED"),
};

const segment = fc.oneof(
  fc.stringMatching(/^[\w.~-]{1,8}$/),
  fc.constantFrom(...PATH_NAMES).map((name) => `{${name}}`),
  fc.constantFrom(...VARIABLES),
);
const path = fc.array(segment, { maxLength: 4 }).map((segments) => segments.map((one) => `/${one}`).join(""));

const url = fc
  .tuple(
    fc.constantFrom("http://", "https://"),
    fc.constantFrom("example.com", "10.0.0.7", "${stageVariables.host}", "api.${stageVariables.host}"),
    fc.constantFrom("", ":8080"),
    path,
    fc.constantFrom("", "?v=2", "?page=${stageVariables.v2}"),
  )
  .map((parts) => parts.join(""));

const http = fc
  .record({
    type: fc.constantFrom("HTTP", "HTTP_PROXY"),
    integrationHttpMethod: fc.constantFrom(...VERBS),
    uri: url,
    connection: fc.constantFrom(
      {},
      { connectionType: "INTERNET" },
      { connectionType: "VPC_LINK", connectionId: "a1b2c3" },
      { connectionType: "VPC_LINK", connectionId: "${stageVariables.link}" },
      {
        connectionType: "VPC_LINK",
        connectionId: "a1b2c3",
        integrationTarget: `arn:aws:elasticloadbalancing:us-east-1:${ACCOUNT}:listener/app/shop/50dc6c495c0c9188/f2f7dc8efc522ab2`,
      },
    ),
    tls: fc.constantFrom(
      {},
      { tlsConfig: { insecureSkipVerification: false } },
      { tlsConfig: { insecureSkipVerification: true } },
    ),
    credentials: fc.constantFrom({}, { credentials: "" }),
  })
  .map(({ connection, tls, credentials, ...rest }) => ({ ...rest, ...connection, ...tls, ...credentials }));

const httpStream = fc
  .record({ uri: url, timeoutInMillis: fc.integer({ min: 50, max: 900_000 }) })
  .map((rest) => ({ type: "HTTP_PROXY", integrationHttpMethod: "GET", responseTransferMode: "STREAM", ...rest }));

const call = fc.oneof(
  fc.constantFrom(
    "sqs:path/123456789012/orders",
    "sqs:path/123456789012/${stageVariables.v2}",
    "sqs:action/SendMessage",
    "sns:action/Publish",
    "sns:path//",
    "dynamodb:action/PutItem",
    "dynamodb:action/${stageVariables.v2}",
    "states:action/StartExecution",
    "kinesis:action/PutRecord",
    "firehose:action/PutRecordBatch",
    "events:action/PutEvents",
    "s3:action/GetObject&Bucket={id}&Key={proxy}",
    "runtime.sagemaker:path/endpoints/prices/invocations",
    "email:action/SendEmail",
  ),
  path.map((key) => `s3:path/receipts${key}`),
  path.map((key) => `receipts.s3:path${key === "" ? "/" : key}`),
);

const service = fc
  .tuple(site, call, fc.constantFrom(...VERBS), fc.constantFrom("role", "caller", "variable"))
  .map(([{ at, role }, calledAt, integrationHttpMethod, who]) => ({
    type: "AWS",
    integrationHttpMethod,
    uri: `${at}:${calledAt}`,
    credentials: { role, caller: "arn:aws:iam::*:user/*", variable: `arn:aws:iam::${ACCOUNT}:\${stageVariables.role}` }[
      who
    ],
  }));

const functionName = fc.constantFrom(
  ":get-order",
  ":get-order:live",
  ":get-order:7",
  ":get-order:$LATEST",
  ":${stageVariables.fn}",
  ":get-order:${stageVariables.alias}",
);

const lambda = fc
  .tuple(site, functionName, fc.constantFrom("AWS", "AWS_PROXY"), fc.boolean())
  .map(([{ at, lambda: prefix, role }, name, type, hasRole]) => ({
    type,
    integrationHttpMethod: "POST",
    uri: `${at}:lambda:path/2015-03-31/functions/${prefix}${name}/invocations`,
    ...(hasRole && { credentials: role }),
  }));

const lambdaStream = fc
  .tuple(site, functionName, fc.integer({ min: 50, max: 900_000 }))
  .map(([{ at, lambda: prefix }, name, timeoutInMillis]) => ({
    type: "AWS_PROXY",
    integrationHttpMethod: "POST",
    uri: `${at}:lambda:path/2021-11-15/functions/${prefix}${name}/response-streaming-invocations`,
    responseTransferMode: "STREAM",
    timeoutInMillis,
  }));

const mock = fc
  .record(
    {
      uri: fc.constantFrom("https://example.com", "", "dropped", "arn:aws:apigateway:us-east-1:sqs:path/1/q"),
      integrationHttpMethod: fc.constantFrom("GET", "POST"),
      requestTemplates: fc.constantFrom<TextMap>(
        { "application/json": '{"statusCode": 200}' },
        { "application/json": "{statusCode: 404,}", "text/plain": '#set($a = 1){"statusCode": 20$a}' },
      ),
    },
    { requiredKeys: ["requestTemplates"] },
  )
  .map((rest) => ({ type: "MOCK", ...rest }));

const backEnd: fc.Arbitrary<Partial<PutIntegrationInput> & { readonly type: string }> = fc.oneof(
  http,
  httpStream,
  service,
  lambda,
  lambdaStream,
  mock,
);

/** A back end's own members win over what any type takes. */
const generated = fc
  .tuple(place, fc.record(common, { requiredKeys: [] }), backEnd)
  .map(([where, optional, own]): PutIntegrationInput => ({ ...where, ...optional, ...own }));

const { requestTemplates: _templates, ...besides } = common;

/** A sample with some of what is optional added; its own mappings stay. */
const sampled = fc
  .tuple(
    fc.constantFrom<PutIntegrationInput>(...SAMPLES.map(({ input }) => input)),
    fc.record(besides, { requiredKeys: [] }),
  )
  .map(([input, optional]): PutIntegrationInput => ({
    ...input,
    ...optional,
    requestParameters: { ...optional.requestParameters, ...input.requestParameters },
  }));

/** Integrations of every shape that API Gateway takes, each with its method and cached by parameters of it. */
export const validCase: fc.Arbitrary<ValidCase> = fc
  .tuple(fc.oneof({ arbitrary: generated, weight: 3 }, sampled), fc.boolean())
  .map(([input, isCached]) => {
    const method = declaringMethod(input);
    const cacheKeyParameters = Object.keys(method.requestParameters ?? {});
    return { input: isCached ? { ...input, cacheKeyParameters } : input, method };
  });

/** The method that declares all that an integration maps, and that fits what its credentials ask for. */
function declaringMethod({ requestParameters = {}, credentials }: Partial<PutIntegrationInput>): MethodContext {
  const declared = Object.values(requestParameters).flatMap((text) => {
    const [, where, name] = /^method\.request\.(?:multivalue)?(path|querystring|header)\.(.+)$/.exec(text) ?? [];
    return name === undefined ? [] : [`method.request.${where}.${name}`];
  });
  const inPath = declared.flatMap((text) => /^method\.request\.path\.(.+)$/.exec(text)?.slice(1) ?? []);
  return {
    requestParameters: Object.fromEntries(declared.map((text) => [text, text.includes(".path.")])),
    authorizationType: credentials?.endsWith(":user/*") ? "AWS_IAM" : "NONE",
    resourcePath: `/${[...new Set(inPath)].map((name) => `{${name}}`).join("/")}`,
    accountId: ACCOUNT,
  };
}
