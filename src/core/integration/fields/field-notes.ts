import type { Evidence, FindingField } from "../finding.ts";

/** What is worth knowing of a field beside its rules: how API Gateway behaves, and where that is known from. */
export interface FieldNote {
  readonly text: string;
  readonly evidence: Evidence;
  readonly source: string;
}

const recorded = (text: string, source: string): FieldNote => ({ text, evidence: "recorded", source });
const documented = (text: string, source: string): FieldNote => ({ text, evidence: "documented", source });
const inferred = (text: string, source: string): FieldNote => ({ text, evidence: "inferred", source });

const VALIDATION = "LocalStack snapshot test_put_integration_validation";
const STORED = "integrations in LocalStack's snapshots";

/** By field, the most useful first. */
export const FIELD_NOTES: ReadonlyMap<FindingField, readonly FieldNote[]> = new Map<FindingField, readonly FieldNote[]>(
  [
    [
      "restApiId",
      [
        recorded(
          "An API that does not exist is answered as a resource that does not exist: “Invalid Resource identifier specified”.",
          "LocalStack snapshot test_integration_response_wrong_api",
        ),
      ],
    ],
    [
      "httpMethod",
      [
        recorded(
          "The method must be there before its integration is put; else AWS answers 404, “Invalid Method identifier specified”.",
          "LocalStack snapshot test_put_integration_response_validation",
        ),
      ],
    ],
    [
      "type",
      [
        documented(
          "A put replaces the whole integration: what it does not name is gone, the integration responses too.",
          "API reference of PutIntegration; Terraform's issue 9877 tells of the lost responses",
        ),
        recorded(
          "A wrong type is refused even where the method does not exist: the model is checked first.",
          "LocalStack snapshot test_put_integration_wrong_type",
        ),
      ],
    ],
    [
      "integrationHttpMethod",
      [
        recorded("It is checked before the URI: without it, nothing is said of a wrong URI.", VALIDATION),
        recorded(
          "With ANY the back end gets the client's own verb.",
          "LocalStack snapshot test_http_integration_method",
        ),
      ],
    ],
    [
      "uri",
      [
        recorded(
          "AWS does not look whether the function exists: a put for one that does not is taken.",
          "LocalStack's test of an AWS integration names a function that does not exist",
        ),
        recorded(
          "A stage variable may stand for all that follows the protocol, as in https://${stageVariables.host}/path.",
          VALIDATION,
        ),
        recorded(
          "A stage variable that is not set is replaced by nothing; a host that is empty then fails the call with 500.",
          "LocalStack snapshot test_failed_invoke_test_method",
        ),
      ],
    ],
    [
      "connectionType",
      [recorded("AWS fills in INTERNET for HTTP and HTTP_PROXY, and answers the other types without it.", STORED)],
    ],
    [
      "connectionId",
      [
        recorded(
          "Which link it is may come from a stage variable: ${stageVariables.vpcLinkId} is taken and answered as it is.",
          "LocalStack snapshot test_create_integration_with_vpc_link",
        ),
      ],
    ],
    [
      "credentials",
      [
        recorded("An empty text counts as none for HTTP and HTTP_PROXY.", "LocalStack's recorded HTTP tests put it so"),
        documented(
          "The account's role may hold a stage variable: arn:aws:iam::<account>:${stageVariables.role}.",
          "developer guide, stage variables reference",
        ),
      ],
    ],
    [
      "requestParameters",
      [
        recorded(
          "A source that the call does not have sets nothing: the target is left out.",
          "LocalStack snapshot test_http_proxy_integration_request_data_mappings",
        ),
        recorded(
          "For HTTP the back end gets Accept, User-Agent, the API's id, a trace id and, with a body, Content-Type; other headers only where they are mapped.",
          "LocalStack snapshot test_apigateway_header_remapping_http",
        ),
        recorded(
          "For HTTP_PROXY a mapped header replaces the client's, and a mapped query parameter is added to it.",
          "LocalStack snapshot test_http_proxy_integration_request_data_mappings",
        ),
        documented("The headers together may take 10,240 bytes.", "API Gateway quotas"),
      ],
    ],
    [
      "requestTemplates",
      [
        documented(
          "Only the media type of Content-Type is compared, without its charset; a call without one counts as application/json.",
          "developer guide, integration passthrough behaviors",
        ),
        recorded(
          "In a template without a body to read, $input.body is {}.",
          "LocalStack snapshot test_input_body_formatting",
        ),
        documented("A #foreach goes round 1,000 times at most.", "API Gateway quotas"),
        recorded(
          "An empty template is kept as null, and answered so.",
          "LocalStack snapshot test_integration_response_invalid_responsetemplates",
        ),
      ],
    ],
    [
      "passthroughBehavior",
      [
        documented(
          "A body that is refused is answered 415 Unsupported Media Type, and the back end is not called.",
          "developer guide, integration passthrough behaviors",
        ),
        recorded(
          "The console's guide writes WHEN_NO_TEMPLATE; the API takes WHEN_NO_TEMPLATES only.",
          "pasted in a change of the developer guide",
        ),
      ],
    ],
    [
      "contentHandling",
      [
        documented(
          "What counts as binary is said by the API's binary media types, compared with the call's Content-Type.",
          "developer guide, payload encodings",
        ),
        recorded(
          "Without binary media types bytes are read as UTF-8, and what is none is lost.",
          "LocalStack snapshots TestApiGatewayS3BinarySupport",
        ),
      ],
    ],
    [
      "timeoutInMillis",
      [
        recorded("50 and 29,000 are taken, 29,001 is not.", "failed and passed CloudFormation deployments"),
        recorded(
          "Where the account's quota was raised, AWS's answer names that bound instead of 29,000 ms.",
          "pasted in public issues",
        ),
      ],
    ],
    [
      "cacheNamespace",
      [
        documented(
          "Left out, it is the resource's id, so that a resource's methods share a cache.",
          "API reference of PutIntegration",
        ),
      ],
    ],
    [
      "cacheKeyParameters",
      [recorded("Each must be declared on the method, also for MOCK.", "failed CloudFormation deployments")],
    ],
    ["tlsConfig", [recorded("It is answered only where it was put.", STORED)]],
    [
      "responseTransferMode",
      [
        documented(
          "STREAM lets the back end take up to 15 minutes, and needs another URI for a function: path/2021-11-15/…/response-streaming-invocations.",
          "developer guide, response streaming",
        ),
      ],
    ],
    [
      "integrationTarget",
      [
        recorded(
          "Without it AWS answers for a link of the second version: “IntegrationTarget is required for VpcLinkV2 <id>.”",
          "pasted in terraform-provider-aws#45230",
        ),
      ],
    ],
    [
      "unknownMembers",
      [
        inferred(
          "They came with the integration that was loaded. A put without them would remove them, so they are sent as they came.",
          "a put replaces the whole integration",
        ),
      ],
    ],
  ],
);
