/** A name that a template can write after a dot, and what it gives. `call` is what follows it where it is a method. */
export interface Member {
  readonly name: string;
  readonly detail: string;
  readonly call?: string;
  /** Whether a template can set it, or the names below it, to change what is sent. */
  readonly isAssignable?: boolean;
}

/** The objects that API Gateway puts into a mapping template. */
export const GATEWAY_OBJECTS: readonly Member[] = [
  { name: "input", detail: "The request: body, JSON and parameters" },
  { name: "context", detail: "The call: who, when, which API, resource and stage" },
  { name: "util", detail: "Escaping, JSON, URL and base64 functions" },
  { name: "stageVariables", detail: "The stage's variables" },
];

/**
 * Reference path → its members, as the mapping template reference for REST APIs lists them. `$context.error` is left
 * out, since only gateway responses know it; so are the variables of access logs.
 */
export const GATEWAY_MEMBERS: ReadonlyMap<string, readonly Member[]> = new Map([
  [
    "input",
    [
      { name: "body", detail: "The payload as text" },
      { name: "json", call: "('$1')", detail: "The JSON text that a JSONPath finds" },
      { name: "path", call: "('$1')", detail: "The object that a JSONPath finds" },
      { name: "params", call: "($1)", detail: "A parameter by its name, or all: path, querystring, header" },
    ],
  ],
  [
    "util",
    [
      { name: "escapeJavaScript", call: "($1)", detail: "Escapes a text for a JavaScript string; ' becomes \\'" },
      { name: "parseJson", call: "($1)", detail: "The object that a JSON text says" },
      { name: "urlEncode", call: "($1)", detail: "Encodes a text for a form or a query" },
      { name: "urlDecode", call: "($1)", detail: "Decodes such a text" },
      { name: "base64Encode", call: "($1)", detail: "A text as base64" },
      { name: "base64Decode", call: "($1)", detail: "The text that base64 holds" },
    ],
  ],
  [
    "context",
    [
      { name: "accountId", detail: "The AWS account that owns the API" },
      { name: "apiId", detail: "The REST API's id" },
      { name: "authorizer", detail: "What the authorizer answered" },
      { name: "awsEndpointRequestId", detail: "The request id of the AWS endpoint behind the integration" },
      { name: "deploymentId", detail: "The deployment's id" },
      { name: "domainName", detail: "The domain that the API was called on" },
      { name: "domainPrefix", detail: "That domain's first label" },
      { name: "extendedRequestId", detail: "The id that API Gateway gives the request" },
      { name: "httpMethod", detail: "The request's method" },
      { name: "identity", detail: "The caller" },
      { name: "isCanaryRequest", detail: "true where the canary answers" },
      { name: "path", detail: "The request's path, with the stage" },
      { name: "protocol", detail: "Such as HTTP/1.1" },
      { name: "requestId", detail: "The request's id; the client may set it" },
      { name: "requestOverride", detail: "What goes to the back end instead", isAssignable: true },
      { name: "requestTime", detail: "The time, in Common Log Format" },
      { name: "requestTimeEpoch", detail: "The time, in milliseconds since 1970" },
      { name: "resourceId", detail: "The resource's id" },
      { name: "resourcePath", detail: "The resource's path, such as /pets/{petId}" },
      { name: "responseOverride", detail: "What goes to the client instead", isAssignable: true },
      { name: "stage", detail: "The stage's name" },
      { name: "wafResponseCode", detail: "WAF_ALLOW or WAF_BLOCK" },
      { name: "webaclArn", detail: "The web ACL's ARN" },
    ],
  ],
  [
    "context.authorizer",
    [
      { name: "principalId", detail: "The principal that a Lambda authorizer names" },
      { name: "claims", detail: "The claims of a Cognito token, one by one" },
    ],
  ],
  [
    "context.identity",
    [
      { name: "accessKey", detail: "The access key of a signed call" },
      { name: "accountId", detail: "The account of a signed call" },
      { name: "apiKey", detail: "The API key" },
      { name: "apiKeyId", detail: "The API key's id" },
      { name: "caller", detail: "The principal that signed" },
      { name: "clientCert", detail: "The client's certificate (mutual TLS)" },
      { name: "cognitoAuthenticationProvider", detail: "The Cognito providers used" },
      { name: "cognitoAuthenticationType", detail: "authenticated or unauthenticated" },
      { name: "cognitoIdentityId", detail: "The Cognito identity" },
      { name: "cognitoIdentityPoolId", detail: "The Cognito identity pool" },
      { name: "principalOrgId", detail: "The caller's organization" },
      { name: "sourceIp", detail: "The address that the call came from" },
      { name: "user", detail: "The principal that was authorized" },
      { name: "userAgent", detail: "The User-Agent header" },
      { name: "userArn", detail: "The user's ARN" },
      { name: "vpcId", detail: "The VPC of a private API's caller" },
      { name: "vpceId", detail: "Its VPC endpoint" },
    ],
  ],
  [
    "context.identity.clientCert",
    [
      { name: "clientCertPem", detail: "The certificate as PEM" },
      { name: "issuerDN", detail: "Who issued it" },
      { name: "serialNumber", detail: "Its serial number" },
      { name: "subjectDN", detail: "Whose it is" },
      { name: "validity", detail: "From when until when it holds" },
    ],
  ],
  [
    "context.identity.clientCert.validity",
    [
      { name: "notAfter", detail: "The last moment" },
      { name: "notBefore", detail: "The first moment" },
    ],
  ],
  [
    "context.requestOverride",
    [
      { name: "header", detail: "Headers by name", isAssignable: true },
      { name: "path", detail: "Path parameters by name", isAssignable: true },
      { name: "querystring", detail: "Query parameters by name", isAssignable: true },
    ],
  ],
  [
    "context.responseOverride",
    [
      { name: "header", detail: "Headers by name", isAssignable: true },
      { name: "status", detail: "The status code", isAssignable: true },
    ],
  ],
  [
    "foreach",
    [
      { name: "count", detail: "The round, from 1" },
      { name: "first", detail: "Whether it is the first round" },
      { name: "hasNext", detail: "Whether a round follows" },
      { name: "index", detail: "The round, from 0" },
      { name: "last", detail: "Whether it is the last round" },
      { name: "parent", detail: "The loop around this one" },
      { name: "topmost", detail: "The outermost loop" },
    ],
  ],
]);

/** The paths below which a template finds any names: what an authorizer answered, what it sets itself, the stage's own. */
export const OPEN_PATHS: ReadonlySet<string> = new Set([
  "context.authorizer",
  "context.authorizer.claims",
  "context.requestOverride.header",
  "context.requestOverride.path",
  "context.requestOverride.querystring",
  "context.responseOverride.header",
  "stageVariables",
]);

/** The member at a path such as `context.identity.sourceIp`; `undefined` where none is known. */
export function memberAt(path: string): Member | undefined {
  const dot = path.lastIndexOf(".");
  const name = path.slice(dot + 1);
  const siblings = dot === -1 ? GATEWAY_OBJECTS : GATEWAY_MEMBERS.get(path.slice(0, dot));
  return siblings?.find((member) => member.name === name);
}
