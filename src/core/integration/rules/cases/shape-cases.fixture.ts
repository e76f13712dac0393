import type { Finding } from "../../finding.ts";
import type { RuleCase } from "./rule-case.fixture.ts";

const serialization = (message: string) => ({ code: "SerializationException", message });
const A = "integration.request.header.A";

const recorded = (rule: string, rest: Pick<Finding, "field" | "message"> & Partial<Finding>): Finding => ({
  rule,
  severity: "error",
  evidence: "recorded",
  ...rest,
});

/** How values are written: what the service's parser refuses. */
export const SHAPE_CASES: readonly RuleCase[] = [
  {
    title: "a label is a number",
    refused: { restApiId: 5 },
    finding: {
      rule: "label-not-text",
      field: "restApiId",
      severity: "error",
      message: "REST API id must be a text; it is a number.",
      evidence: "inferred",
    },
    accepted: { restApiId: "5" },
  },
  {
    title: "a request parameter's source is a boolean",
    refused: { requestParameters: { [A]: true, "integration.request.header.B": "'b'" } },
    finding: recorded("boolean-for-text", {
      field: "requestParameters",
      path: A,
      message: `Request parameters, ${A}, must be a text; it is a boolean.`,
      aws: serialization("class java.lang.Boolean can not be converted to an String"),
      fix: {
        title: "Write it as a text",
        changes: [{ field: "requestParameters", value: { [A]: "'true'", "integration.request.header.B": "'b'" } }],
      },
    }),
    accepted: { requestParameters: { [A]: "'true'" } },
  },
  {
    title: "a template is a number",
    refused: { requestTemplates: { "application/json": 123 } },
    finding: recorded("number-for-text", {
      field: "requestTemplates",
      path: "application/json",
      message: "Request templates, application/json, must be a text; it is a number.",
      aws: serialization(
        "class com.amazon.coral.value.json.numbers.TruncatingBigNumber can not be converted to an String",
      ),
      fix: {
        title: "Write it as a text",
        changes: [{ field: "requestTemplates", value: { "application/json": "123" } }],
      },
    }),
    accepted: { requestTemplates: { "application/json": "123" } },
  },
  {
    title: "the URI is a number",
    refused: { uri: 5 },
    finding: recorded("number-for-text", {
      field: "uri",
      message: "URI must be a text; it is a number.",
      aws: serialization(
        "class com.amazon.coral.value.json.numbers.TruncatingBigNumber can not be converted to an String",
      ),
    }),
    accepted: {},
  },
  {
    title: "a template is an object",
    refused: { requestTemplates: { "application/json": { statusCode: 200 } } },
    finding: recorded("structure-for-value", {
      field: "requestTemplates",
      path: "application/json",
      message: "Request templates, application/json, must be a text; it is a structure.",
      aws: serialization("Start of structure or map found where not expected."),
    }),
    accepted: { requestTemplates: { "application/json": '{"statusCode": 200}' } },
  },
  {
    title: "the request parameters are a list",
    refused: { requestParameters: ["integration.request.header.A"] },
    finding: {
      ...recorded("map-expected", {
        field: "requestParameters",
        message: "Request parameters must be an object; it is a list.",
        aws: serialization("Expected map or null"),
      }),
      evidence: "inferred",
    },
    accepted: { requestParameters: {} },
  },
  {
    title: "the cache keys are a text",
    refused: { cacheKeyParameters: "method.request.path.id" },
    finding: {
      ...recorded("list-expected", {
        field: "cacheKeyParameters",
        message: "Cache key parameters must be a list of texts; it is a text.",
        aws: serialization("Expected list or null"),
      }),
      evidence: "inferred",
    },
    accepted: { cacheKeyParameters: ["method.request.path.id"] },
  },
  {
    title: "the timeout is a text",
    refused: { timeoutInMillis: "5000" },
    finding: {
      ...recorded("integer-expected", {
        field: "timeoutInMillis",
        message: "Timeout (ms) must be a whole number; it is a text.",
        aws: serialization("class java.lang.String can not be converted to an Integer"),
        fix: { title: "Write it as a number", changes: [{ field: "timeoutInMillis", value: 5000 }] },
      }),
      evidence: "inferred",
    },
    accepted: { timeoutInMillis: 5000 },
  },
  {
    title: "a TLS setting is a text",
    refused: { tlsConfig: { insecureSkipVerification: "false", later: 1 } },
    finding: {
      ...recorded("boolean-expected", {
        field: "tlsConfig",
        path: "insecureSkipVerification",
        message: "TLS, insecureSkipVerification, must be true or false; it is a text.",
        aws: serialization("class java.lang.String can not be converted to an Boolean"),
        fix: {
          title: "Write false without quotes",
          changes: [{ field: "tlsConfig", value: { insecureSkipVerification: false, later: 1 } }],
        },
      }),
      evidence: "inferred",
    },
    accepted: { tlsConfig: { insecureSkipVerification: false } },
  },
];
