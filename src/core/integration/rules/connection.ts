import type { Rule } from "./rule.ts";

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
  find: ({ connectionType, connectionId }) =>
    (connectionId ?? "") !== "" && connectionType !== "VPC_LINK"
      ? [
          {
            message: "The VPC link id has no effect while the connection is not VPC_LINK.",
            fix: { title: "Connect through the VPC link", changes: [{ field: "connectionType", value: "VPC_LINK" }] },
          },
        ]
      : [],
};
