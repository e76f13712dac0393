/** One thing that is known of how PutIntegration refuses, or of how an integration fails later. */
export interface KnownRow {
  readonly row: string;
  /** The rules that say it. */
  readonly rules?: readonly string[];
  /** Where no rule can say it: who does, or why there is nothing to say. */
  readonly instead?: string;
}

const ACCEPTED = "accepted by AWS: the cases have it as a neighbour that draws nothing";
const SANDBOX = "only the account knows: the sandbox refuses it";
const NEIGHBOUR = "another operation's input: the sandbox's handler of that operation";

/** How the body is written, and what the service's model says. */
const BODY: readonly KnownRow[] = [
  { row: "a boolean in a map", rules: ["boolean-for-text"] },
  { row: "a number for a text", rules: ["number-for-text"] },
  { row: "an object or list for a text", rules: ["structure-for-value", "map-expected", "list-expected"] },
  { row: "an unknown type", rules: ["type-enum"] },
  {
    row: "several violations of the model",
    instead: "findings stay one a field; the sandbox joins them in one answer",
  },
  {
    row: "an unknown connectionType, contentHandling or responseTransferMode",
    rules: ["connection-type-enum", "content-handling-enum", "response-transfer-mode-enum"],
  },
  { row: "a status code of a response operation", instead: NEIGHBOUR },
  { row: "an unknown passthroughBehavior", rules: ["passthrough-behavior"] },
  { row: "no type", rules: ["required-field"] },
];

const BACKEND_METHOD: readonly KnownRow[] = [
  { row: "HTTP, HTTP_PROXY or AWS without the back end's method", rules: ["backend-method-needed"] },
  { row: "AWS_PROXY without it", rules: ["backend-method-needed"] },
  { row: "MOCK without it", instead: ACCEPTED },
  { row: "the method is looked at before the URI", instead: "the order of the rules, which a test shows" },
  { row: "AWS_PROXY to Lambda with GET", rules: ["lambda-needs-post", "lambda-call-needs-post"] },
  { row: "ANY", rules: ["lambda-any-method"] },
  { row: "a verb that is none", rules: ["backend-method-verb"] },
];

const URI: readonly KnownRow[] = [
  { row: "HTTP with what is no URL", rules: ["uri-http-endpoint"] },
  { row: "HTTP with a URL, a stage variable in it", instead: ACCEPTED },
  { row: "no URI", rules: ["uri-needed"] },
  { row: "AWS with what is no ARN", rules: ["uri-arn"] },
  { row: "an ARN with neither path nor action", rules: ["uri-path-or-action"] },
  { row: "AWS_PROXY to another service", rules: ["uri-proxy-target"] },
  { row: "a misspelt partition", rules: ["uri-partition"] },
  { row: "a function of another account, or of none", rules: ["lambda-account"] },
  { row: "a region or partition that is not the API's", rules: ["uri-region-partition", "lambda-region"] },
  { row: "a function that does not exist", instead: ACCEPTED },
  { row: "MOCK with a URI and a method", rules: ["mock-ignores-backend"] },
  { row: "a path mapping without its place in the URI", rules: ["path-mapping-unused"] },
  { row: "a name in braces without a mapping", rules: ["uri-parameter-unmapped"] },
  { row: "STREAM with an ordinary invocation's URI", rules: ["stream-uri", "stream-mode"] },
];

const CONNECTION: readonly KnownRow[] = [
  { row: "VPC_LINK without a link", rules: ["vpc-link-connection-id"] },
  { row: "VPC_LINK with a stage variable", instead: ACCEPTED },
  { row: "a link that does not exist", instead: SANDBOX },
  { row: "a link of the second version without a target", rules: ["vpc-link-target"] },
  { row: "INTERNET with a link", rules: ["connection-id-unused"] },
];

const CREDENTIALS: readonly KnownRow[] = [
  { row: "what is no ARN", rules: ["credentials-arn"] },
  { row: "an empty text", instead: ACCEPTED },
  { row: "another service than Lambda without a role", rules: ["credentials-needed"] },
  { row: "Lambda without a role", rules: ["lambda-permission"] },
  { row: "a role of another account", rules: ["credentials-cross-account"] },
  { row: "the caller's identity without AWS_IAM", rules: ["credentials-forwarded"] },
];

const PARAMETERS: readonly KnownRow[] = [
  { row: "a source that is neither an expression nor quoted", rules: ["mapping-source"] },
  { row: "a source that the method does not declare", rules: ["mapping-source-undeclared"] },
  { row: "a target with another prefix", rules: ["mapping-target"] },
  { row: "a target in the body", rules: ["mapping-target-body"] },
  { row: "a static value with braces", rules: ["mapping-static-value", "mapping-static-encoding"] },
  { row: "a name with other characters", rules: ["mapping-target-name", "mapping-source-name"] },
  { row: "PutMethod with a boolean's name as a parameter", instead: NEIGHBOUR },
  { row: "PutMethod with a parameter of no place", instead: NEIGHBOUR },
  { row: "PutMethod with one name twice", instead: NEIGHBOUR },
  { row: "a restricted header as a target", rules: ["mapping-header-fatal", "mapping-header-dropped"] },
];

const TEMPLATES: readonly KnownRow[] = [
  { row: "a key that is no content type", rules: ["template-content-type"] },
  { row: "an empty template", rules: ["template-empty"] },
  { row: "the key $default", rules: ["template-default-key"] },
  { row: "more than 300 KB", rules: ["template-size"] },
];

const REST: readonly KnownRow[] = [
  { row: "a cache key that the method does not declare", rules: ["cache-key-undeclared", "cache-key-form"] },
  { row: "a timeout out of range", rules: ["timeout-range"] },
  { row: "a timeout under a raised quota", rules: ["timeout-range"] },
  { row: "a timeout with STREAM", rules: ["timeout-range"] },
  { row: "an API, resource or method that is missing", instead: SANDBOX },
];

/** By the part of PutIntegration's input; each number is how many rows our collection of recordings has of it. */
export const PUT_ROWS: readonly (readonly [topic: string, count: number, rows: readonly KnownRow[]])[] = [
  ["body and model", 9, BODY],
  ["integrationHttpMethod", 7, BACKEND_METHOD],
  ["uri", 14, URI],
  ["connection", 5, CONNECTION],
  ["credentials", 6, CREDENTIALS],
  ["requestParameters", 10, PARAMETERS],
  ["requestTemplates", 4, TEMPLATES],
  ["cache, timeout, existence", 5, REST],
];

/** What AWS accepts, and what then fails, is dropped or has no effect. */
export const TRAPS: readonly KnownRow[] = [
  { row: "Lambda without POST, proxied and mapped", rules: ["lambda-needs-post", "lambda-call-needs-post"] },
  { row: "header mappings that give 500", rules: ["mapping-header-fatal"] },
  { row: "header mappings that are dropped", rules: ["mapping-header-dropped"] },
  { row: "a name in braces that nothing maps", rules: ["uri-parameter-unmapped"] },
  { row: "a path mapping without braces", rules: ["path-mapping-unused"] },
  { row: "WHEN_NO_TEMPLATE", rules: ["passthrough-behavior"] },
  { row: "NEVER without a template", rules: ["never-without-templates"] },
  { row: "VPC link V2 without a target", rules: ["vpc-link-target"] },
  { row: "STREAM with an ordinary URI", rules: ["stream-uri"] },
  { row: "STREAM for types that cannot", rules: ["stream-type"] },
  { row: "no permission on the function", rules: ["lambda-permission"] },
  { row: "templates and passthrough of proxies", rules: ["templates-ignored", "passthrough-ignored"] },
  { row: "mapped parameters of AWS_PROXY", rules: ["parameters-ignored"] },
  { row: "contentHandling without effect", rules: ["content-handling-ignored"] },
  { row: "CONVERT_TO_BINARY on what is no base64", rules: ["content-handling-binary"] },
  { row: "tlsConfig without effect", rules: ["tls-ignored"] },
  { row: "a parameter overridden twice", rules: ["override-twice"] },
  { row: "a MOCK integration without a status", rules: ["mock-status"] },
  { row: "a content type with a charset", rules: ["template-key-parameters"] },
  { row: "path parameters that nothing uses", rules: ["path-parameter-unused"] },
];
