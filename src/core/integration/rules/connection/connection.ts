import { parseArn } from "../../uri/parse-arn.ts";
import type { Rule } from "../rule.ts";
import { shorten } from "../shorten.ts";
import { isHttp } from "../../fields/types.ts";

export const vpcLinkConnectionId: Rule = {
  id: "vpc-link-connection-id",
  field: "connectionId",
  severity: "error",
  evidence: "recorded",
  source: "a failed CloudFormation deployment",
  when: "connectionType is VPC_LINK and connectionId is not set",
  aws: {
    code: "BadRequestException",
    message: "ConnectionId should be set to the vpcLinkId or stage variable on connection type VPC_LINK",
  },
  find: ({ connectionType, connectionId }) =>
    connectionType === "VPC_LINK" && (connectionId ?? "") === ""
      ? [{ message: "A connection through a VPC link needs the link's id, or ${stageVariables.name}." }]
      : [],
};

export const connectionIdUnused: Rule = {
  id: "connection-id-unused",
  field: "connectionId",
  severity: "info",
  evidence: "inferred",
  source: "the connection id names a VPC link; AWS's answer to one without VPC_LINK is not recorded",
  when: "connectionId is set and connectionType is not VPC_LINK",
  fix: "sets VPC_LINK",
  find: ({ connectionType, connectionId }) =>
    (connectionId ?? "") !== "" && connectionType !== "VPC_LINK"
      ? [
          {
            message: "A VPC link id belongs to a VPC_LINK connection; what AWS makes of it here is not known.",
            fix: { title: "Connect through the VPC link", changes: [{ field: "connectionType", value: "VPC_LINK" }] },
          },
        ]
      : [],
};

export const vpcLinkTarget: Rule = {
  id: "vpc-link-target",
  field: "integrationTarget",
  severity: "info",
  evidence: "recorded",
  source: "pasted in terraform-provider-aws#45230, pulumi-aws#6020",
  when: "a connection goes through a named VPC link and there is no integrationTarget",
  aws: { code: "BadRequestException", message: "IntegrationTarget is required for VpcLinkV2 <id>." },
  find: ({ connectionType, connectionId = "", integrationTarget = "" }) =>
    connectionType === "VPC_LINK" && connectionId !== "" && !connectionId.includes("${") && integrationTarget === ""
      ? [
          {
            message:
              "A VPC link of the second version needs the ARN of the load balancer or listener behind it as well.",
            values: { id: connectionId },
          },
        ]
      : [],
};

export const integrationTargetUnused: Rule = {
  id: "integration-target-unused",
  field: "integrationTarget",
  severity: "info",
  evidence: "documented",
  source: "API reference: the target is what a VPC link of the second version leads to",
  when: "integrationTarget is set and connectionType is not VPC_LINK",
  fix: "unsets it",
  find: ({ connectionType, integrationTarget = "" }) =>
    integrationTarget !== "" && connectionType !== "VPC_LINK"
      ? [
          {
            message: "The integration target has no effect while the connection is not VPC_LINK.",
            fix: { title: "Unset it", changes: [{ field: "integrationTarget", value: undefined }] },
          },
        ]
      : [],
};

export const integrationTargetArn: Rule = {
  id: "integration-target-arn",
  field: "integrationTarget",
  severity: "warning",
  evidence: "documented",
  source: "API reference: the ARN of an Application or Network Load Balancer or of its listener",
  when: "integrationTarget is no ARN of Elastic Load Balancing",
  find: ({ integrationTarget = "" }) =>
    integrationTarget === "" ||
    integrationTarget.includes("${") ||
    parseArn(integrationTarget)?.service === "elasticloadbalancing"
      ? []
      : [
          {
            message: `The target should be the ARN of a load balancer or listener; "${shorten(integrationTarget)}" is none.`,
          },
        ],
};

export const vpcLinkType: Rule = {
  id: "vpc-link-type",
  field: "connectionType",
  severity: "info",
  evidence: "inferred",
  source: "AWS echoes a connection type for HTTP and HTTP_PROXY only",
  when: "connectionType is VPC_LINK and the type is neither HTTP nor HTTP_PROXY",
  find: ({ type, connectionType }) =>
    connectionType === "VPC_LINK" && type !== undefined && !isHttp(type)
      ? [{ message: "A VPC link leads to HTTP back ends; for this type it has no effect." }]
      : [],
};
