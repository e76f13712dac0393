/** How a member is written: as text, a whole number, a map or list of texts, or the TLS structure. */
export type Shape = "text" | "integer" | "textMap" | "textList" | "tlsConfig";

/** What stands for a member that is not sent: a value (for some types only), or the value of another member. */
export type Default =
  | { readonly value: string | number | readonly []; readonly types?: readonly string[] }
  | { readonly sameAs: "resourceId" };

/** What is known of one member of PutIntegration's input. */
export interface Field {
  /** Its name on the wire: a path label or a member of the JSON body. */
  readonly wire: string;
  readonly travels: "path" | "body";
  readonly shape: Shape;
  readonly required: boolean;
  /** The values that AWS names; the SDKs send any text all the same. */
  readonly values?: readonly string[];
  readonly label: string;
  readonly help: string;
  readonly default?: Default;
  /** The day (or month, where no day is known) since which API Gateway has it. */
  readonly since: string;
}

export const VERBS = ["GET", "PUT", "POST", "DELETE", "PATCH", "OPTIONS", "HEAD", "ANY"] as const;

/** In the order that AWS's error message lists them, which is the server's own. */
export const INTEGRATION_TYPES = ["HTTP", "MOCK", "AWS_PROXY", "HTTP_PROXY", "AWS"] as const;

/**
 * The 19 members of PutIntegration's input: the one place that knows how each is named, where it travels and what it
 * means. Order is the order of the body's members. Source: service model 2015-07-09 (botocore 1.43) and the developer guide.
 */
export const FIELDS = {
  restApiId: {
    wire: "restapi_id",
    travels: "path",
    shape: "text",
    required: true,
    label: "REST API id",
    help: "The id that API Gateway gave the REST API, ten lower-case letters and digits as a rule. It is the first label of the request's path.",
    since: "2015-07",
  },
  resourceId: {
    wire: "resource_id",
    travels: "path",
    shape: "text",
    required: true,
    label: "Resource id",
    help: "The id of the resource (a node of the API's path tree), not its path. The root resource has an id of its own.",
    since: "2015-07",
  },
  httpMethod: {
    wire: "http_method",
    travels: "path",
    shape: "text",
    required: true,
    values: VERBS,
    label: "Method",
    help: "The verb of the method that clients call. It travels in the path; the verb that the back end sees is a field of its own.",
    since: "2015-07",
  },
  type: {
    wire: "type",
    travels: "body",
    shape: "text",
    required: true,
    values: INTEGRATION_TYPES,
    label: "Integration type",
    help: "Who answers. AWS and HTTP let you map the request and the response; AWS_PROXY and HTTP_PROXY pass them through; MOCK answers without a back end.",
    since: "2015-07 (AWS_PROXY and HTTP_PROXY: 2016-09-22)",
  },
  integrationHttpMethod: {
    wire: "httpMethod",
    travels: "body",
    shape: "text",
    required: false,
    values: VERBS,
    label: "Back-end method",
    help: "The verb that API Gateway uses towards the back end; in the body it is named httpMethod. Lambda functions take POST only. With ANY the client's own verb is passed on. Not sent for MOCK.",
    since: "2015-07",
  },
  uri: {
    wire: "uri",
    travels: "body",
    shape: "text",
    required: false,
    label: "URI",
    help: "Where the back end is. For HTTP types a URL; for AWS types arn:<partition>:apigateway:<region>:<service>:path/… or :action/…. {name} is replaced by a mapped path parameter, ${stageVariables.name} by a stage variable. Not sent for MOCK.",
    since: "2015-07",
  },
  connectionType: {
    wire: "connectionType",
    travels: "body",
    shape: "text",
    required: false,
    values: ["INTERNET", "VPC_LINK"],
    label: "Connection",
    help: "INTERNET reaches the back end over the public network, VPC_LINK through a VPC link into a private one.",
    default: { value: "INTERNET", types: ["HTTP", "HTTP_PROXY"] },
    since: "2017-11-30",
  },
  connectionId: {
    wire: "connectionId",
    travels: "body",
    shape: "text",
    required: false,
    label: "VPC link id",
    help: "The id of the VPC link, or ${stageVariables.name} to choose one link a stage. Needed with VPC_LINK.",
    since: "2017-11-30",
  },
  credentials: {
    wire: "credentials",
    travels: "body",
    shape: "text",
    required: false,
    label: "Execution role",
    help: "The ARN of the role that API Gateway assumes to call the back end. arn:aws:iam::*:user/* passes the caller's own identity on. Left empty, the back end's resource policy must allow the call.",
    since: "2015-07",
  },
  requestParameters: {
    wire: "requestParameters",
    travels: "body",
    shape: "textMap",
    required: false,
    label: "Request parameters",
    help: "What becomes a header, query parameter or path part of the back end's request. Target: integration.request.header|querystring|path.NAME. Source: a parameter of the method request, context.…, stageVariables.… or a static value in single quotes.",
    since: "2015-07",
  },
  requestTemplates: {
    wire: "requestTemplates",
    travels: "body",
    shape: "textMap",
    required: false,
    label: "Request templates",
    help: "A Velocity template a content type; it makes the body that the back end gets. At most 300 KB each. The proxy types ignore them.",
    since: "2015-07",
  },
  passthroughBehavior: {
    wire: "passthroughBehavior",
    travels: "body",
    shape: "text",
    required: false,
    values: ["WHEN_NO_MATCH", "WHEN_NO_TEMPLATES", "NEVER"],
    label: "Passthrough",
    help: "What happens to a body whose content type has no template: passed through (WHEN_NO_MATCH), passed through only where there is no template at all (WHEN_NO_TEMPLATES), or refused with 415 (NEVER).",
    default: { value: "WHEN_NO_MATCH" },
    since: "2016-05-05",
  },
  contentHandling: {
    wire: "contentHandling",
    travels: "body",
    shape: "text",
    required: false,
    values: ["CONVERT_TO_BINARY", "CONVERT_TO_TEXT"],
    label: "Content handling",
    help: "Whether API Gateway decodes base64 text to bytes (CONVERT_TO_BINARY) or encodes bytes as base64 text (CONVERT_TO_TEXT) before the back end gets them. Unset, the body stays as it came.",
    since: "2016-11-17",
  },
  timeoutInMillis: {
    wire: "timeoutInMillis",
    travels: "body",
    shape: "integer",
    required: false,
    label: "Timeout (ms)",
    help: "How long API Gateway waits for the back end: 50 to 29,000 ms; more where the account's quota was raised, up to 900,000 ms with STREAM.",
    default: { value: 29_000 },
    since: "2017-11-21",
  },
  cacheNamespace: {
    wire: "cacheNamespace",
    travels: "body",
    shape: "text",
    required: false,
    label: "Cache namespace",
    help: "A name that groups cached responses; methods that share it share their cache.",
    default: { sameAs: "resourceId" },
    since: "2015-07",
  },
  cacheKeyParameters: {
    wire: "cacheKeyParameters",
    travels: "body",
    shape: "textList",
    required: false,
    label: "Cache key parameters",
    help: "The parameters that tell cached responses apart, each method.request.path|querystring|header.NAME and declared on the method.",
    default: { value: [] },
    since: "2015-07",
  },
  tlsConfig: {
    wire: "tlsConfig",
    travels: "body",
    shape: "tlsConfig",
    required: false,
    label: "TLS",
    help: "With insecureSkipVerification API Gateway no longer checks who issued the back end's certificate. For HTTP and HTTP_PROXY only.",
    since: "2020-06-05",
  },
  responseTransferMode: {
    wire: "responseTransferMode",
    travels: "body",
    shape: "text",
    required: false,
    values: ["BUFFERED", "STREAM"],
    label: "Response transfer",
    help: "BUFFERED collects the back end's response before it is sent; STREAM passes it on as it comes (HTTP_PROXY and AWS_PROXY only).",
    default: { value: "BUFFERED" },
    since: "2025-11-19",
  },
  integrationTarget: {
    wire: "integrationTarget",
    travels: "body",
    shape: "text",
    required: false,
    label: "Integration target",
    help: "The ARN of the load balancer or listener behind a VPC link of the second version, which needs it.",
    since: "2025-11-21",
  },
} as const satisfies Record<string, Field>;

export type FieldName = keyof typeof FIELDS;

/** The names in table order; `Object.keys` on a closed table, so the cast only restores what the compiler forgot. */
export const FIELD_NAMES = Object.keys(FIELDS) as readonly FieldName[];

/** The names of the members that travel in the body, in its order. */
export const BODY_FIELD_NAMES: readonly FieldName[] = FIELD_NAMES.filter((name) => FIELDS[name].travels === "body");
