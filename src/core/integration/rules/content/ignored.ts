import { applicabilityOf } from "../../fields/applicability.ts";
import type { FieldName } from "../../fields/fields.ts";
import type { PutIntegrationInput } from "../../put-integration-input.ts";
import type { Rule } from "../rule.ts";
import { isHttp } from "../../fields/types.ts";

const isIgnored = (field: FieldName, type: string | undefined): boolean => applicabilityOf(field, type) === "ignored";

const hasEntries = (map: object | undefined): boolean => map !== undefined && Object.keys(map).length > 0;

export const mockIgnoresBackend: Rule = {
  id: "mock-ignores-backend",
  field: "uri",
  severity: "info",
  evidence: "recorded",
  source: "LocalStack snapshot test_put_integration_validation",
  when: "a MOCK integration has a URI or a back end's method",
  fix: "unsets it",
  find: (input) => (input.type === "MOCK" ? [...unused(input, "integrationHttpMethod"), ...unused(input, "uri")] : []),
};

function unused(input: Partial<PutIntegrationInput>, field: FieldName) {
  if ((input[field] ?? "") === "") return [];
  const message = "A MOCK integration has no back end: AWS takes this and does not keep it.";
  return [{ field, message, fix: { title: "Unset it", changes: [{ field, value: undefined }] } }];
}

export const parametersIgnored: Rule = {
  id: "parameters-ignored",
  field: "requestParameters",
  severity: "info",
  evidence: "recorded",
  source: "LocalStack snapshot test_lambda_aws_proxy_integration_request_data_mapping",
  when: "an AWS_PROXY integration has request parameters",
  find: ({ type, requestParameters }) =>
    isIgnored("requestParameters", type) && hasEntries(requestParameters)
      ? [
          {
            message:
              "AWS_PROXY passes the whole request on as an event; mapped parameters have no effect, but for headers that make the call fail.",
          },
        ]
      : [],
};

export const templatesIgnored: Rule = {
  id: "templates-ignored",
  field: "requestTemplates",
  severity: "info",
  evidence: "documented",
  source: "developer guide, integration passthrough behaviors; recorded for AWS_PROXY",
  when: "an HTTP_PROXY or AWS_PROXY integration has templates",
  find: ({ type, requestTemplates }) =>
    isIgnored("requestTemplates", type) && hasEntries(requestTemplates)
      ? [{ message: `${type} passes the body through; templates have no effect.` }]
      : [],
};

export const passthroughIgnored: Rule = {
  id: "passthrough-ignored",
  field: "passthroughBehavior",
  severity: "info",
  evidence: "documented",
  source: "developer guide, integration passthrough behaviors",
  when: "an HTTP_PROXY or AWS_PROXY integration has WHEN_NO_TEMPLATES or NEVER",
  fix: "unsets it",
  find: ({ type, passthroughBehavior }) =>
    isIgnored("passthroughBehavior", type) &&
    (passthroughBehavior === "NEVER" || passthroughBehavior === "WHEN_NO_TEMPLATES")
      ? [
          {
            message: `${type} passes every body through, whatever its content type.`,
            fix: { title: "Unset it", changes: [{ field: "passthroughBehavior", value: undefined }] },
          },
        ]
      : [],
};

export const contentHandlingIgnored: Rule = {
  id: "content-handling-ignored",
  field: "contentHandling",
  severity: "info",
  evidence: "inferred",
  source: "a proxied function gets bytes as base64 text with isBase64Encoded; MOCK has no back end",
  when: "an AWS_PROXY or MOCK integration has contentHandling",
  fix: "unsets it",
  find: ({ type, contentHandling = "" }) =>
    isIgnored("contentHandling", type) && contentHandling !== ""
      ? [
          {
            message: `Content handling has no effect on a request to ${type}.`,
            fix: { title: "Unset it", changes: [{ field: "contentHandling", value: undefined }] },
          },
        ]
      : [],
};

export const contentHandlingBinary: Rule = {
  id: "content-handling-binary",
  field: "contentHandling",
  severity: "info",
  evidence: "recorded",
  source: "LocalStack snapshots TestApiGatewayS3BinarySupport",
  when: "contentHandling is CONVERT_TO_BINARY and there is a back end",
  find: ({ type, contentHandling }) =>
    contentHandling === "CONVERT_TO_BINARY" && (isHttp(type) || type === "AWS")
      ? [
          {
            message:
              "A text body must be base64 then, or the call fails with 500; a body of one of the API's binary media types passes as it is.",
          },
        ]
      : [],
};

export const tlsIgnored: Rule = {
  id: "tls-ignored",
  field: "tlsConfig",
  severity: "info",
  evidence: "documented",
  source: "API reference: tlsConfig is for HTTP and HTTP_PROXY",
  when: "tlsConfig is set and the type is neither HTTP nor HTTP_PROXY",
  fix: "unsets it",
  find: ({ type, tlsConfig }) =>
    isIgnored("tlsConfig", type) && hasEntries(tlsConfig)
      ? [
          {
            message: "TLS settings are for HTTP and HTTP_PROXY only.",
            fix: { title: "Unset it", changes: [{ field: "tlsConfig", value: undefined }] },
          },
        ]
      : [],
};

export const tlsUnverified: Rule = {
  id: "tls-unverified",
  field: "tlsConfig",
  severity: "warning",
  evidence: "documented",
  source: "API reference: skipping the verification is not recommended",
  when: "an HTTP or HTTP_PROXY integration skips the verification of the back end's certificate",
  fix: "verifies it again",
  find: ({ type, tlsConfig }) =>
    isHttp(type) && tlsConfig?.["insecureSkipVerification"] === true
      ? [
          {
            message: "Any certificate is taken then, so the connection can be listened in on; use it for trials only.",
            fix: {
              title: "Verify the certificate",
              changes: [{ field: "tlsConfig", value: { ...tlsConfig, insecureSkipVerification: false } }],
            },
          },
        ]
      : [],
};
