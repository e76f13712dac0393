import type { Finding } from "../../finding.ts";
import { LAMBDA, mappingRefused, MOCK, QUEUE, type RuleCase } from "./rule-case.fixture.ts";

const H = "integration.request.header.";
const Q = "integration.request.querystring.";
const P = "integration.request.path.";

const refusal = (rule: string, rest: Pick<Finding, "message"> & Partial<Finding>): Finding => ({
  rule,
  field: "requestParameters",
  severity: "error",
  evidence: "recorded",
  ...rest,
});

const fixTo = (title: string, value: Readonly<Record<string, string>>) => ({
  title,
  changes: [{ field: "requestParameters", value }] as const,
});

const NAME_REFUSED = mappingRefused("Parameter name should match the following regular expression: ^[a-zA-Z0-9._$-]+$");

/** What is mapped, from where and to where. */
export const PARAMETER_CASES: readonly RuleCase[] = [
  {
    title: "a target has another prefix",
    refused: { requestParameters: { [`${H}A`]: "'1'", "method.request.headers.B": "'2'" } },
    finding: refusal("mapping-target", {
      path: "method.request.headers.B",
      message:
        'A mapping\'s target must be integration.request.header, .querystring or .path and a name; "method.request.headers.B" is none.',
      aws: mappingRefused("Invalid mapping identifier specified"),
      fix: fixTo(`Map to ${H}B`, { [`${H}A`]: "'1'", [`${H}B`]: "'2'" }),
    }),
    accepted: { requestParameters: { [`${H}B`]: "'2'" } },
  },
  {
    title: "a target is a bare name",
    refused: { ...MOCK, requestParameters: { a: "'2'" } },
    finding: refusal("mapping-target", {
      path: "a",
      message: 'A mapping\'s target must be integration.request.header, .querystring or .path and a name; "a" is none.',
      aws: mappingRefused("Invalid mapping identifier specified"),
    }),
    accepted: MOCK,
  },
  {
    title: "a target that is meant stands there already",
    refused: { requestParameters: { [`${H}A`]: "'1'", "header.A": "'2'" } },
    finding: refusal("mapping-target", {
      path: "header.A",
      message:
        'A mapping\'s target must be integration.request.header, .querystring or .path and a name; "header.A" is none.',
      aws: mappingRefused("Invalid mapping identifier specified"),
    }),
    accepted: { requestParameters: {} },
  },
  {
    title: "a target is the body",
    refused: { requestParameters: { "integration.request.body.x": "'getUser'" } },
    finding: refusal("mapping-target-body", {
      path: "integration.request.body.x",
      message: "Parameters cannot be mapped into the body; a request template makes the body.",
      aws: mappingRefused("Invalid mapping expression specified: 'getUser'"),
    }),
    accepted: { requestParameters: { [`${Q}x`]: "'getUser'" } },
  },
  {
    title: "a target's name has brackets",
    refused: { requestParameters: { [`${Q}a[]`]: "'1'" } },
    finding: refusal("mapping-target-name", {
      path: `${Q}a[]`,
      message: 'A parameter\'s name takes letters, digits and . _ $ - only; "a[]" has others.',
      aws: NAME_REFUSED,
    }),
    accepted: { requestParameters: { [`${Q}a._$-9`]: "'1'" } },
  },
  {
    title: "a target's name is missing",
    refused: { requestParameters: { [Q]: "'1'" } },
    finding: refusal("mapping-target-name", {
      path: Q,
      message: "A name must follow the last dot.",
      aws: NAME_REFUSED,
    }),
    accepted: { requestParameters: { [`${Q}a`]: "'1'" } },
  },
  {
    title: "a static value is not quoted",
    refused: { requestParameters: { [`${H}A`]: "notquoted" } },
    finding: refusal("mapping-source", {
      path: `${H}A`,
      message: '"notquoted" is no mapping expression; a static value stands in single quotes.',
      aws: mappingRefused("Invalid mapping expression specified: notquoted"),
      fix: fixTo("Use 'notquoted'", { [`${H}A`]: "'notquoted'" }),
    }),
    accepted: { requestParameters: { [`${H}A`]: "'not quoted'" } },
  },
  {
    title: "a stage variable is written as in a URI",
    refused: { requestParameters: { [`${P}id`]: "${stageVariables.id}" }, uri: "https://example.com/{id}" },
    finding: refusal("mapping-source", {
      path: `${P}id`,
      message: '"${stageVariables.id}" is no mapping expression; a static value stands in single quotes.',
      aws: mappingRefused("Invalid mapping expression specified: ${stageVariables.id}"),
      fix: fixTo("Use stageVariables.id", { [`${P}id`]: "stageVariables.id" }),
    }),
    accepted: { requestParameters: { [`${P}id`]: "stageVariables.id" }, uri: "https://example.com/{id}" },
  },
  {
    title: "a source is misspelt",
    refused: { requestParameters: { [`${Q}page`]: "method.request.querystrings.page" } },
    finding: refusal("mapping-source", {
      path: `${Q}page`,
      message: '"method.request.querystrings.page" is no mapping expression; a static value stands in single quotes.',
      aws: mappingRefused("Invalid mapping expression specified: method.request.querystrings.page"),
      fix: fixTo("Use method.request.querystring.page", { [`${Q}page`]: "method.request.querystring.page" }),
    }),
    accepted: { requestParameters: { [`${Q}page`]: "method.request.multivaluequerystring.page" } },
  },
  {
    title: "a source is missing",
    refused: { requestParameters: { [`${Q}page`]: "" } },
    finding: refusal("mapping-source", {
      path: `${Q}page`,
      message:
        "A mapping needs a source: method.request.…, context.…, stageVariables.… or a static value in single quotes.",
      aws: mappingRefused("Invalid mapping expression specified: "),
    }),
    accepted: { requestParameters: { [`${Q}page`]: "method.request.body.page[0]" } },
  },
  {
    title: "a source's name has brackets",
    refused: { requestParameters: { [`${Q}a`]: "method.request.querystring.a[]" } },
    finding: refusal("mapping-source-name", {
      path: `${Q}a`,
      message: 'A parameter\'s name takes letters, digits and . _ $ - only; "a[]" has others.',
      aws: NAME_REFUSED,
    }),
    accepted: { requestParameters: { [`${Q}a`]: "method.request.querystring.a" } },
  },
  {
    title: "a source is not declared, and a near one is",
    refused: { requestParameters: { [`${Q}a`]: "method.request.path.petid" } },
    method: { requestParameters: { "method.request.path.petId": true, "method.request.header.petid": false } },
    finding: refusal("mapping-source-undeclared", {
      path: `${Q}a`,
      message: "The method does not declare method.request.path.petid; declare it there first.",
      aws: mappingRefused("Invalid mapping expression parameter specified: method.request.path.petid"),
      fix: fixTo("Use method.request.path.petId", { [`${Q}a`]: "method.request.path.petId" }),
    }),
    accepted: { requestParameters: { [`${Q}a`]: "method.request.multivalueheader.petid", [`${Q}b`]: "context.stage" } },
  },
  {
    title: "a source is not declared, nor anything like it",
    refused: { requestParameters: { [`${Q}a`]: "method.request.path.petId" } },
    method: { requestParameters: {} },
    finding: refusal("mapping-source-undeclared", {
      path: `${Q}a`,
      message: "The method does not declare method.request.path.petId; declare it there first.",
      aws: mappingRefused("Invalid mapping expression parameter specified: method.request.path.petId"),
    }),
    accepted: { requestParameters: { [`${Q}a`]: "method.request.path.petId" } },
    acceptedMethod: {},
  },
  {
    title: "a static part of the path has braces",
    refused: { requestParameters: { [`${Q}bucket`]: "'${bucket} 50%'" } },
    finding: refusal("mapping-static-value", {
      path: `${Q}bucket`,
      message: 'A static value is sent as it stands and must be percent-encoded; "${bucket} 50%" has braces.',
      aws: mappingRefused("Static parameter value must be valid and encoded "),
      fix: fixTo("Use '$%7Bbucket%7D%2050%25'", { [`${Q}bucket`]: "'$%7Bbucket%7D%2050%25'" }),
    }),
    accepted: { requestParameters: { [`${Q}bucket`]: "'$%7Bbucket%7D'", [`${H}A`]: "'{\"a\":1}'" } },
  },
  {
    title: "a static query value has characters of no URI",
    refused: { requestParameters: { [`${Q}q`]: "'caf\u00e9 \ud800'" } },
    finding: {
      ...refusal("mapping-static-encoding", {
        path: `${Q}q`,
        message: '"caf\u00e9 \ud800" has characters that a URI holds only percent-encoded; AWS may refuse it.',
        fix: fixTo("Use 'caf%C3%A9%20%EF%BF%BD'", { [`${Q}q`]: "'caf%C3%A9%20%EF%BF%BD'" }),
      }),
      severity: "warning",
      evidence: "inferred",
    },
    accepted: { requestParameters: { [`${Q}q`]: "'caf%C3%A9'" } },
  },
  {
    title: "a variable stands in quotes",
    refused: { requestParameters: { [`${H}X-Stage`]: "'$context.stage'" } },
    finding: {
      ...refusal("mapping-static-variable", {
        path: `${H}X-Stage`,
        message: 'In quotes "$context.stage" is sent as it stands; context.stage gives the value.',
        fix: fixTo("Use context.stage", { [`${H}X-Stage`]: "context.stage" }),
      }),
      severity: "warning",
      evidence: "inferred",
    },
    accepted: { requestParameters: { [`${H}X-Stage`]: "context.stage" } },
  },
  ...["Content-Length", "transfer-encoding"].map((name) => ({
    title: `the header ${name} is mapped`,
    refused: { requestParameters: { [`${H}${name}`]: "'1'" } },
    finding: refusal("mapping-header-fatal", {
      path: `${H}${name}`,
      message: `AWS accepts a mapping of ${name} here, and every call that has the value fails with 500.`,
      fix: fixTo("Remove the mapping", {}),
    }),
    accepted: { ...MOCK, requestParameters: { [`${H}${name}`]: "'1'" } },
  })),
  ...["Authorization", "Connection", "Expect", "Proxy-Authenticate", "TE"].map((name) => ({
    title: `the header ${name} is mapped for a service`,
    refused: { ...QUEUE, requestParameters: { [`${H}${name}`]: "'1'", [`${H}A`]: "'1'" } },
    finding: refusal("mapping-header-fatal", {
      path: `${H}${name}`,
      message: `AWS accepts a mapping of ${name} here, and every call that has the value fails with 500.`,
      fix: fixTo("Remove the mapping", { [`${H}A`]: "'1'" }),
    }),
    accepted: {
      requestParameters: {
        [`${H}Authorization`]: "'1'",
        [`${H}Host`]: "'example.com'",
        [`${H}Upgrade`]: "'h2c'",
        [`${H}Trailer`]: "'x'",
      },
    },
  })),
  ...["Connection", "Expect", "proxy-authenticate", "TE", "Via"].map((name) => ({
    title: `the header ${name} is mapped for an HTTP back end`,
    refused: { requestParameters: { [`${H}${name}`]: "'1'" } },
    finding: {
      ...refusal("mapping-header-dropped", {
        path: `${H}${name}`,
        message: `API Gateway drops the header ${name}; the back end never sees it.`,
        fix: fixTo("Remove the mapping", {}),
      }),
      severity: "warning" as const,
    },
    accepted: { ...QUEUE, requestParameters: { [`${H}Via`]: "'1'" } },
  })),
  {
    title: "a parameter is mapped and overridden",
    refused: {
      requestParameters: { [`${H}X-Id`]: "context.requestId" },
      requestTemplates: { "application/json": "#set($context.requestOverride.header['x-id'] = 7)" },
    },
    finding: {
      ...refusal("override-twice", {
        path: `${H}X-Id`,
        message: "A template sets X-Id as well; where both do, the call fails with a 5XX answer.",
      }),
      severity: "warning",
      evidence: "documented",
    },
    accepted: {
      requestParameters: { [`${H}X-Id`]: "context.requestId" },
      requestTemplates: { "application/json": "#set($context.requestOverride.querystring.X-Id = 7)" },
    },
  },
  {
    title: "a path mapping has no place in the URI",
    refused: { requestParameters: { [`${P}id`]: "context.requestId" } },
    finding: {
      ...refusal("path-mapping-unused", {
        path: `${P}id`,
        message: "The URI has no {id}, so this mapping has no effect.",
        fix: fixTo("Remove the mapping", {}),
      }),
      severity: "warning",
      evidence: "inferred",
    },
    accepted: { ...MOCK, requestParameters: { [`${P}id`]: "context.requestId" } },
  },
  {
    title: "a proxied function gets no mapped parameters",
    refused: { ...LAMBDA, requestParameters: { [`${P}id`]: "context.requestId" } },
    finding: {
      ...refusal("parameters-ignored", {
        message:
          "AWS_PROXY passes the whole request on as an event; mapped parameters have no effect, but for headers that make the call fail.",
      }),
      severity: "info",
    },
    accepted: { ...LAMBDA, requestParameters: {} },
  },
];
